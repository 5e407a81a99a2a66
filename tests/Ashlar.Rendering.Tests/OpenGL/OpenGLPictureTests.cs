using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

/// <summary>What OpenGL draws is what the software rasteriser draws, within <see cref="Agreement"/>.</summary>
[Collection("OpenGL")]
[Trait("Needs", "OpenGL")]
public sealed class OpenGLPictureTests : IDisposable
{
    private const int Width = 1280;
    private const int Height = 720;

    private readonly MemorySystem _memory = new();
    private readonly DrawList _list = new();
    private readonly SoftwareRasterizer _rasterizer = new();

    public OpenGLPictureTests() => _memory.BeginFrame();

    public static TheoryData<int> Kinds => [.. Enum.GetValues<ShapeKind>().Select(kind => (int)kind)];

    public void Dispose()
    {
        _memory.EndFrame();
        _memory.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_agrees(int kind)
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        var random = new Random(kind);
        Begin(640, 360);
        float Number(float from, float to) => from + (random.NextSingle() * (to - from));
        for (int row = 0; row < 9; row++)
        {
            for (int column = 0; column < 16; column++)
            {
                float x = (column * 40) + Number(15, 25);
                float y = (row * 40) + Number(15, 25);
                float size = row < 2 ? Number(0.1f, 2) : Number(2, 30);
                var color = Color.FromRgb(random.Next(0x1000000)).WithAlpha(row % 2 == 0 ? (byte)255 : (byte)150);
                Draw((ShapeKind)kind, x, y, size, Number(0, 7), column, color);
            }
        }

        Compare(renderer, 640, 360, $"{(ShapeKind)kind}");
    }

    [Fact]
    public void Shapes_smaller_than_a_pixel_agree()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        var random = new Random(9);
        foreach (ShapeKind kind in (ShapeKind[])[ShapeKind.Quad, ShapeKind.Circle, ShapeKind.Ring, ShapeKind.Line])
        {
            Begin(400, 100);
            for (int i = 0; i < 250; i++)
            {
                float x = (i % 50 * 8) + 3 + random.NextSingle();
                float y = (i / 50 * 20) + 3 + random.NextSingle();
                Draw(kind, x, y, 0.1f + (random.NextSingle() * 1.4f), random.NextSingle() * 7, i, Color.White);
            }

            Compare(renderer, 400, 100, $"small {kind}");
        }
    }

    [Fact]
    public void Random_lists_with_clips_agree()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        int firstSeed = Environment.TickCount & 0xFFFFFF;
        for (int seed = firstSeed; seed < firstSeed + 60; seed++)
        {
            CompareRandom(renderer, seed, shapes: 60);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Lists_of_fixed_seeds_agree(int seed)
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        CompareRandom(renderer, seed, shapes: 400);
    }

    [Fact]
    public void Every_glyph_agrees_at_every_scale()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        var text = new char[BitmapFont.GlyphCount + (BitmapFont.GlyphCount / 32)];
        int length = 0;
        int glyphs = 0;
        for (int character = 0; character <= char.MaxValue; character++)
        {
            if (character > ' ' && (BitmapFont.IndexOf((char)character) != 0 || character == '\uFFFD'))
            {
                text[length++] = (char)character;
                if (++glyphs % 32 == 0)
                {
                    text[length++] = '\n';
                }
            }
        }

        Assert.True(glyphs >= BitmapFont.GlyphCount - 1, $"{glyphs} glyphs");
        for (int scale = 1; scale <= 5; scale++)
        {
            Begin(Width, Height);
            _list.Text(3.4f, 2.6f, text.AsSpan(0, length), Color.White, scale);
            CompareExactly(renderer, Width, Height);
        }

        Begin(Width, Height);
        _list.Text(-400, -900, "g", Color.White, BitmapFont.MaximumScale);
        CompareExactly(renderer, Width, Height);
    }

    [Fact]
    public void Whole_pixels_agree_exactly()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(64, 64);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Begin(64, 48);
        _list.Background = new Color(12, 34, 56);
        _list.Quad(3, 5, 20, 11, Color.FromRgb(0xFF8040));
        _list.PushClip(30, 10, 20, 20);
        _list.Quad(0, 0, 64, 48, Color.FromRgb(0x4080FF));
        _list.PushClip(40, 0, 30, 15);
        _list.Quad(0, 0, 64, 48, Color.White);
        _list.PopClip();
        _list.Text(28, 20, "clip", Color.Black);
        CompareExactly(renderer, 64, 48);
    }

    [Fact]
    public void A_full_scene_agrees()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Begin(Width, Height);
        _list.Background = Color.FromRgb(0x060814);
        var random = new Random(5);
        for (int i = 0; i < 4000; i++)
        {
            float x = random.NextSingle() * Width;
            float y = random.NextSingle() * Height;
            float size = 1 + (random.NextSingle() * 6);
            Color color = Color.FromRgb(random.Next(0x1000000)).WithAlpha((byte)random.Next(256));
            Draw((ShapeKind)(i % 5), x, y, size, i, i, color);
        }

        _list.Glow(400, 300, 200, Color.FromRgb(0x40A0FF).WithAlpha(90));
        _list.Ring(400, 300, 350.5f, 60, Color.FromRgb(0xFF4080).WithAlpha(120));
        _list.Line(-20, -20, 1300, 735.5f, 5, Color.FromRgb(0xFFD060));
        _list.Quad(700, 10, 570, 560, Color.Black.WithAlpha(190));
        for (int row = 0; row < 54; row++)
        {
            _list.PushClip(710, 15 + (row * 10), 300 + (row * 5), 8);
            _list.Text(710, 15 + (row * 10), "allocator   live 2.52 MiB   committed 2.76 MiB", Color.White);
            _list.PopClip();
        }

        Compare(renderer, Width, Height, "scene");
        Assert.Equal(55, renderer.DrawCalls);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    public void A_list_stretched_to_the_framebuffer_is_the_list_at_that_size(int listScale, int scale)
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Begin(320 * listScale, 240 * listScale);
        DrawScaled(listScale);
        renderer.Draw(_list, 320 * scale, 240 * scale);
        using var drawn = new PixelBuffer(_memory, "drawn", 320 * scale, 240 * scale);
        renderer.Read(drawn);

        Begin(320 * scale, 240 * scale);
        DrawScaled(scale);
        using var expected = new PixelBuffer(_memory, "expected", 320 * scale, 240 * scale);
        _rasterizer.Draw(_list, expected);
        Agreement.Assert(drawn, expected, _list.Background, $"{listScale} on {scale}");
    }

    [Fact]
    public void A_list_stretched_unevenly_fills_the_framebuffer()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(300, 100);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Begin(100, 50);
        _list.Background = Color.White;
        _list.PushClip(10, 10, 80, 30);
        _list.Quad(-10, -10, 200, 200, Color.FromRgb(0x2040C0));
        renderer.Draw(_list, 300, 100);
        using var drawn = new PixelBuffer(_memory, "drawn", 300, 100);
        renderer.Read(drawn);
        for (int y = 0; y < 100; y++)
        {
            for (int x = 0; x < 300; x++)
            {
                bool inside = x >= 30 && x < 270 && y >= 20 && y < 80;
                Assert.Equal(inside ? Color.FromRgb(0x2040C0) : Color.White, drawn.Row(y)[x]);
            }
        }
    }

    [Fact]
    public void Shapes_far_larger_than_the_picture_agree()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(Width, Height);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Begin(700, 400);
        _list.Quad(350, 200, 900_000, 30, 0.3f, Color.FromRgb(0x406080));
        _list.Line(-5000, -3000, 6000, 3500, 9, Color.FromRgb(0xFF8020));
        _list.Circle(9000, 200, 8500, Color.FromRgb(0x123456).WithAlpha(200));
        _list.Ring(-4000, 200, 4300, 80.5f, Color.FromRgb(0x20F060).WithAlpha(99));
        _list.Quad(-1e9f, 300, 2e9f, 20, Color.White.WithAlpha(70));
        _list.Glow(350, -2000, 2300, Color.White);
        Compare(renderer, 700, 400, "large shapes");
    }

    [Fact]
    public void Extreme_shapes_do_no_harm()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(64, 64);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        float[] extremes =
            [0, 1, -1, float.MaxValue, float.MinValue, float.Epsilon, 1e20f, -1e9f, 2147483648f, 20, 0.3f];
        var random = new Random(3);
        float Extreme() => extremes[random.Next(extremes.Length)];
        for (int frame = 0; frame < 20; frame++)
        {
            Begin(64, 64);
            for (int i = 0; i < 200; i++)
            {
                _list.Quad(Extreme(), Extreme(), Extreme(), Extreme(), Extreme(), Color.White);
                _list.Quad(Extreme(), Extreme(), Extreme(), Extreme(), Color.White);
                _list.Circle(Extreme(), Extreme(), Extreme(), Color.White);
                _list.Ring(Extreme(), Extreme(), Extreme(), Extreme(), Color.White);
                _list.Line(Extreme(), Extreme(), Extreme(), Extreme(), Extreme(), Color.White);
                _list.Glow(Extreme(), Extreme(), Extreme(), Color.White);
                _list.Text(Extreme(), Extreme(), "x", Color.White, Extreme());
                _list.PushClip(Extreme(), Extreme(), Extreme(), Extreme());
            }

            renderer.Draw(_list, 64, 64);
        }

        Assert.Equal(0, context.Error());
        Begin(64, 64);
        _list.Circle(30, 30, 20, Color.White);
        Compare(renderer, 64, 64, "after the extremes");
    }

    [Fact]
    public void What_others_left_set_does_not_matter()
    {
        const int Dither = 0x0BD0;
        int[] switches = [0x0B44, 0x0B71, 0x0B90, 0x0BF2, 0x0C11, 0x8C89, 0x8DB9, 0x809D, Dither];
        using OffscreenContext context = OffscreenContext.OpenOrSkip(320, 240);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        foreach (int feature in switches)
        {
            context.Enable(feature);
        }

        context.StencilFunc(0x0200, 0, 0xFF);
        context.ColorMask(1, 0, 0, 1);
        context.Scissor(3, 3, 10, 10);
        context.Viewport(50, 60, 20, 20);
        context.BlendFunc(0, 0);
        context.BlendEquation(0x8007);
        context.Disable(0x0BE2);
        context.PolygonMode(0x0408, 0x1B01);
        context.BindVertexArray(0);
        context.UseProgram(0);
        Begin(320, 240);
        DrawScaled(1);
        Compare(renderer, 320, 240, "after others");
    }

    private void Begin(int width, int height) => _list.Begin(_memory.Frame.Current, width, height);

    private void Draw(ShapeKind kind, float x, float y, float size, float angle, int number, Color color)
    {
        switch (kind)
        {
            case ShapeKind.Quad:
                _list.Quad(x, y, size, size * 0.6f, number % 3 == 0 ? 0 : angle, color);
                break;
            case ShapeKind.Circle:
                _list.Circle(x, y, size * 0.5f, color);
                break;
            case ShapeKind.Ring:
                _list.Ring(x, y, size * 0.5f, size * 0.15f, color);
                break;
            case ShapeKind.Line:
                float dx = MathF.Cos(angle) * size * 0.5f;
                float dy = MathF.Sin(angle) * size * 0.5f;
                _list.Line(x - dx, y - dy, x + dx, y + dy, size * 0.2f, color);
                break;
            case ShapeKind.Glow:
                _list.Glow(x, y, size, color);
                break;
            default:
                _list.Text(x - 8, y - 8, [(char)('0' + (number * 3)), 'g'], color, 1 + (number % 3));
                break;
        }
    }

    private void DrawScaled(float scale)
    {
        _list.Background = Color.FromRgb(0x101420);
        _list.Quad(20 * scale, 30 * scale, 60 * scale, 25.3f * scale, Color.FromRgb(0x40C0FF));
        _list.Quad(200 * scale, 60 * scale, 80 * scale, 30 * scale, 0.5f, Color.FromRgb(0xC040FF).WithAlpha(200));
        _list.Circle(90.3f * scale, 120 * scale, 31 * scale, Color.FromRgb(0xFFC040));
        _list.Circle(150 * scale, 20 * scale, 0.3f * scale, Color.White);
        _list.Ring(200 * scale, 150.7f * scale, 40 * scale, 6 * scale, Color.FromRgb(0x40FF80).WithAlpha(180));
        _list.Line(10 * scale, 230 * scale, 310 * scale, 100 * scale, 2.5f * scale, Color.White);
        _list.Line(10 * scale, 200 * scale, 310 * scale, 90 * scale, 0.3f * scale, Color.White);
        _list.Glow(250 * scale, 190 * scale, 45 * scale, Color.FromRgb(0xFF6020));
        _list.PushClip(30 * scale, 60 * scale, 200 * scale, 40 * scale);
        _list.Text(25 * scale, 70 * scale, "stretched to fit", Color.White, 2 * scale);
        _list.PopClip();
    }

    private void CompareRandom(OpenGLRenderer renderer, int seed, int shapes)
    {
        var random = new RandomShapes(seed);
        int width = 1 + (seed * 31 % 500);
        int height = 1 + (seed * 17 % 300);
        Begin(width, height);
        _list.Background = random.Color().WithAlpha(255);
        int depth = 0;
        for (int i = 0; i < shapes; i++)
        {
            if (random.Chance(oneIn: 10))
            {
                random.PushClip(_list);
                depth++;
            }
            else if (depth > 0 && random.Chance(oneIn: 4))
            {
                _list.PopClip();
                depth--;
            }

            random.AddTo(_list);
        }

        Compare(renderer, width, height, $"seed {seed}, {width} × {height}");
    }

    private void Compare(OpenGLRenderer renderer, int width, int height, string what)
    {
        (PixelBuffer drawn, PixelBuffer expected) = DrawBoth(renderer, width, height);
        using (drawn)
        using (expected)
        {
            Agreement.Assert(drawn, expected, _list.Background, what);
        }
    }

    private void CompareExactly(OpenGLRenderer renderer, int width, int height)
    {
        (PixelBuffer drawn, PixelBuffer expected) = DrawBoth(renderer, width, height);
        using (drawn)
        using (expected)
        {
            Assert.True(drawn.Pixels.SequenceEqual(expected.Pixels));
        }
    }

    private (PixelBuffer Drawn, PixelBuffer Expected) DrawBoth(OpenGLRenderer renderer, int width, int height)
    {
        var drawn = new PixelBuffer(_memory, "drawn", width, height);
        var expected = new PixelBuffer(_memory, "expected", width, height);
        renderer.Draw(_list, width, height);
        renderer.Read(drawn);
        _rasterizer.Draw(_list, expected);
        return (drawn, expected);
    }
}
