using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

public sealed class SoftwareRasterizerTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly DrawList _list = new();
    private readonly SoftwareRasterizer _rasterizer = new();

    public SoftwareRasterizerTests() => _memory.BeginFrame();

    public void Dispose()
    {
        _memory.EndFrame();
        _memory.Dispose();
    }

    [Fact]
    public void Random_shapes_agree_with_the_documented_coverage()
    {
        int firstSeed = Environment.TickCount & 0xFFFFFF;
        for (int seed = firstSeed; seed < firstSeed + 120; seed++)
        {
            CompareWithReference(seed, shapes: 25);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Fixed_seeds_agree_with_the_documented_coverage(int seed) => CompareWithReference(seed, shapes: 200);

    [Fact]
    public void Large_shapes_agree_with_the_documented_coverage()
    {
        const int Width = 700;
        const int Height = 400;
        Begin(Width, Height);
        _list.Circle(350.3f, 200.7f, 180.2f, Color.White);
        _list.Ring(349.5f, 200, 190, 40.5f, Color.FromRgb(0x3060F0).WithAlpha(200));
        _list.Quad(350, 200, 600.5f, 130.25f, 0.4f, Color.FromRgb(0xF06020).WithAlpha(99));
        _list.Line(-50, 30, 900, 377, 25, Color.FromRgb(0x20F060));
        _list.Glow(100, 100, 150, Color.White);
        _list.Quad(10.5f, 300.25f, 650.75f, 70.5f, Color.FromRgb(0x808080).WithAlpha(128));
        _list.Circle(9000, 200, 8500, Color.FromRgb(0x123456));
        var pixels = new uint[(Width * Height) + Canvas.Padding];
        CompareCommands(pixels, Width, Height, "large shapes");
    }

    [Theory]
    [InlineData(2.5f, 2, 7, 6)]
    [InlineData(2, 2.5f, 7, 6)]
    [InlineData(2, 2, 7.5f, 6)]
    [InlineData(2, 2, 7, 6.5f)]
    public void A_quad_with_one_edge_between_pixels_agrees(float left, float top, float right, float bottom)
    {
        Begin(10, 10);
        _list.Quad(left, top, right - left, bottom - top, Color.White);
        CompareCommands(new uint[100 + Canvas.Padding], 10, 10, "quad");
    }

    [Fact]
    public void An_upright_quad_covers_the_exact_area_of_each_pixel()
    {
        Begin(4, 3);
        _list.Quad(0.75f, 0.5f, 1.5f, 2, Color.White);
        using var buffer = new PixelBuffer(_memory, "picture", 4, 3);
        _rasterizer.Draw(_list, buffer);

        byte[] expected = [32, 128, 32, 0, 64, 255, 64, 0, 32, 128, 32, 0];
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], buffer.Pixels[i].R);
        }
    }

    [Fact]
    public void A_circle_has_about_its_area()
    {
        foreach (float radius in (float[])[1, 2.5f, 7.3f, 30])
        {
            Begin(80, 80);
            _list.Circle(40.2f, 39.9f, radius, Color.White);
            using var buffer = new PixelBuffer(_memory, "picture", 80, 80);
            _rasterizer.Draw(_list, buffer);
            double area = 0;
            foreach (Color pixel in buffer.Pixels)
            {
                area += pixel.R / 255.0;
            }

            Assert.InRange(area / (Math.PI * radius * radius), 0.9, 1.15);
        }
    }

    [Fact]
    public void The_background_covers_what_the_target_holds_as_far_as_it_is_opaque()
    {
        using var buffer = new PixelBuffer(_memory, "picture", 9, 5);
        foreach ((byte alpha, Color wanted) in (ReadOnlySpan<(byte, Color)>)
        [
            (0, Color.White), (51, new Color(206, 208, 210)), (255, new Color(10, 20, 30)),
        ])
        {
            Begin(9, 5);
            _list.Background = new Color(10, 20, 30, alpha);
            buffer.Pixels.Fill(Color.White);
            _rasterizer.Draw(_list, buffer);
            foreach (Color pixel in buffer.Pixels)
            {
                Assert.Equal(wanted, pixel);
            }
        }
    }

    [Fact]
    public void Later_commands_cover_earlier_ones()
    {
        Begin(8, 8);
        _list.Quad(0, 0, 8, 8, Color.FromRgb(0xFF0000));
        _list.Circle(4, 4, 20, Color.FromRgb(0x00FF00));
        _list.Quad(4, 4, 30, 30, 0.3f, Color.FromRgb(0x0000FF));
        using var buffer = new PixelBuffer(_memory, "picture", 8, 8);
        _rasterizer.Draw(_list, buffer);
        foreach (Color pixel in buffer.Pixels)
        {
            Assert.Equal(Color.FromRgb(0x0000FF), pixel);
        }
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(40, 30)]
    [InlineData(20, 4)]
    public void A_target_of_another_size_shows_what_fits(int width, int height)
    {
        Begin(20, 10);
        _list.Background = Color.Black;
        _list.Quad(-100, -100, 500, 500, Color.White);
        using var buffer = new PixelBuffer(_memory, "picture", width, height);
        _rasterizer.Draw(_list, buffer);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                Assert.Equal(x < 20 && y < 10 ? Color.White : Color.Black, buffer.Row(y)[x]);
            }
        }
    }

    [Fact]
    public void A_clip_confines_every_kind_of_shape()
    {
        Begin(64, 48);
        _list.PushClip(11, 7, 30, 20);
        _list.Quad(0, 0, 64, 48, Color.White);
        _list.Quad(30, 20, 90, 90, 0.5f, Color.White.WithAlpha(90));
        _list.Circle(30, 20, 60, Color.White.WithAlpha(90));
        _list.Ring(30, 20, 30, 20, Color.White.WithAlpha(90));
        _list.Line(0, 0, 64, 48, 9, Color.White.WithAlpha(90));
        _list.Glow(30, 20, 50, Color.White.WithAlpha(90));
        for (int y = 0; y < 48; y += 5)
        {
            _list.Text(0, y, "██████████████", Color.White, 1 + (y % 3));
        }

        _list.PopClip();
        using var buffer = new PixelBuffer(_memory, "picture", 64, 48);
        _rasterizer.Draw(_list, buffer);
        for (int y = 0; y < 48; y++)
        {
            for (int x = 0; x < 64; x++)
            {
                bool inside = x >= 11 && x < 41 && y >= 7 && y < 27;
                Assert.Equal(inside ? Color.White : Color.Black, buffer.Row(y)[x]);
            }
        }
    }

    [Fact]
    public void Text_is_drawn_as_the_font_has_it()
    {
        const int Scale = 3;
        Begin(40, 40);
        _list.Text(4.4f, 2.6f, "g", Color.White, Scale);
        using var buffer = new PixelBuffer(_memory, "picture", 40, 40);
        _rasterizer.Draw(_list, buffer);
        for (int y = 0; y < 40; y++)
        {
            for (int x = 0; x < 40; x++)
            {
                int column = (x - 4) / Scale;
                int row = (y - 3) / Scale;
                bool set = x >= 4 && y >= 3 && column < BitmapFont.GlyphWidth && row < BitmapFont.GlyphHeight
                    && ((BitmapFont.Row(BitmapFont.IndexOf('g'), row) >> column) & 1) != 0;
                Assert.Equal(set ? Color.White : Color.Black, buffer.Row(y)[x]);
            }
        }
    }

    [Fact]
    public void Commands_with_any_bytes_never_leave_the_picture()
    {
        const int Width = 37;
        const int Height = 23;
        int seed = Environment.TickCount & 0xFFFFFF;
        var random = new Random(seed);
        var guarded = new uint[(Width * Height) + Canvas.Padding];
        ClipRectangle[] clips = [new(0, 0, Width, Height), new(5, 6, 5, 20), new(-100, -3, 1000, 1)];
        float[] extremes =
        [
            0, 1, -1, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue,
            float.Epsilon, 1e9f, -1e9f, 2147483648f, -2147483648f, 1e20f, 20, -5, 0.3f,
        ];
        float Extreme() => extremes[random.Next(extremes.Length)];
        var commands = new DrawCommand[1];
        for (int i = 0; i < 20_000; i++)
        {
            commands[0] = new DrawCommand(
                (ShapeKind)random.Next(8),
                Extreme(),
                Extreme(),
                Extreme(),
                Extreme(),
                Extreme(),
                Extreme(),
                new Color(255, 255, 255, (byte)random.Next(256)),
                (ushort)random.Next(3),
                (byte)random.Next(256));
            guarded.AsSpan(Width * Height).Fill(0xFF345678);
            SoftwareRasterizer.Draw(commands, clips, new Canvas(guarded, Width, Height));
            if (guarded.AsSpan(Width * Height).ContainsAnyExcept(0xFF345678))
            {
                Assert.Fail($"seed {seed}, command {i} left the picture: {Describe(commands[0])}");
            }
        }
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        using var buffer = new PixelBuffer(_memory, "picture", 4, 4);
        Assert.Throws<ArgumentNullException>(() => _rasterizer.Draw(null!, buffer));
        Assert.Throws<ArgumentNullException>(() => _rasterizer.Draw(_list, null!));
        Assert.Throws<InvalidOperationException>(() => _rasterizer.Draw(_list, buffer));
        Begin(4, 4);
        buffer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _rasterizer.Draw(_list, buffer));
    }

    [Fact]
    public void The_time_of_the_last_draw_is_known()
    {
        Assert.Equal(TimeSpan.Zero, _rasterizer.LastDrawTime);
        Begin(64, 64);
        using var buffer = new PixelBuffer(_memory, "picture", 64, 64);
        _rasterizer.Draw(_list, buffer);
        Assert.True(_rasterizer.LastDrawTime > TimeSpan.Zero);
    }

    private void Begin(int width, int height) => _list.Begin(_memory.Frame.Current, width, height);

    private void CompareWithReference(int seed, int shapes)
    {
        var random = new RandomShapes(seed);
        int width = 1 + (seed % 61);
        int height = 1 + (seed * 7 % 43);
        Begin(width, height);
        int depth = 0;
        for (int i = 0; i < shapes; i++)
        {
            if (random.Chance(oneIn: 10))
            {
                random.PushClip(_list);
                depth++;
            }
            else if (depth > 0 && random.Chance(oneIn: 5))
            {
                _list.PopClip();
                depth--;
            }

            random.AddTo(_list);
        }

        var pixels = new uint[(width * height) + Canvas.Padding];
        foreach (ref uint pixel in pixels.AsSpan())
        {
            pixel = random.Color().WithAlpha(255).Bits;
        }

        CompareCommands(pixels, width, height, $"seed {seed}");
    }

    /// <summary>
    /// Draws command by command, each over what the rasteriser left, so that differences cannot add up; then all at
    /// once, which must give the same.
    /// </summary>
    private void CompareCommands(uint[] pixels, int width, int height, string what)
    {
        Span<Color> drawn = MemoryMarshal.Cast<uint, Color>(pixels.AsSpan(0, width * height));
        var expected = new Color[width * height];
        uint[] together = [.. pixels];
        for (int i = 0; i < _list.Commands.Length; i++)
        {
            DrawCommand command = _list.Commands[i];
            drawn.CopyTo(expected);
            ReferenceRasterizer.Draw(command, _list.Clips[command.Clip], expected, width, height);
            SoftwareRasterizer.Draw(_list.Commands.Slice(i, 1), _list.Clips, new Canvas(pixels, width, height));
            for (int place = 0; place < expected.Length; place++)
            {
                if (Difference(expected[place], drawn[place]) > 1)
                {
                    Assert.Fail(
                        $"{what}, {width} × {height}, command {i}: {Describe(command)}: pixel ({place % width}, "
                        + $"{place / width}) is {drawn[place]}, should be {expected[place]}");
                }
            }
        }

        SoftwareRasterizer.Draw(_list.Commands, _list.Clips, new Canvas(together, width, height));
        Assert.True(pixels.AsSpan().SequenceEqual(together), $"{what}: drawn at once differs from drawn one by one");
    }

    private static int Difference(Color a, Color b) => Math.Max(
        Math.Max(Math.Abs(a.R - b.R), Math.Abs(a.G - b.G)), Math.Max(Math.Abs(a.B - b.B), Math.Abs(a.A - b.A)));

    private static string Describe(DrawCommand c) =>
        $"{c.Kind} at ({c.CenterX}, {c.CenterY}), half size ({c.HalfWidth}, {c.HalfHeight}), "
        + $"axis ({c.AxisX}, {c.AxisY}), colour {c.Color}, glyph {c.Glyph}, clip {c.Clip}";
}
