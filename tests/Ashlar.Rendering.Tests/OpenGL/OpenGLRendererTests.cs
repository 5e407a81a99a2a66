using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

[Collection("OpenGL")]
[Trait("Needs", "OpenGL")]
public sealed class OpenGLRendererTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly DrawList _list = new();

    public OpenGLRendererTests() => _memory.BeginFrame();

    public void Dispose()
    {
        _memory.EndFrame();
        _memory.Dispose();
    }

    [Fact]
    public void A_frame_allocates_nothing()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(320, 180);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        using var picture = new PixelBuffer(_memory, "screenshot", 320, 180);
        for (int frame = 0; frame < 4; frame++)
        {
            DrawFrame(renderer, picture, 200 + frame);
        }

        // More than ever before, too: the buffer grows without garbage.
        int shapes = 100;
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            for (int frame = 0; frame < 20; frame++)
            {
                DrawFrame(renderer, picture, shapes += frame * 20);
            }
        }));
        Assert.Equal(0, context.Error());
    }

    [Fact]
    public void A_frame_is_one_upload_and_a_draw_call_for_each_change_of_clip()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(64, 64);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Assert.Equal(0, renderer.DrawCalls);
        Begin(64, 64);
        renderer.Draw(_list, 64, 64);
        Assert.Equal((0, 0, 0L), (renderer.DrawCalls, renderer.DrawnCommands, renderer.UploadedBytes));

        for (int i = 0; i < 1000; i++)
        {
            _list.Circle(i % 64, 30, 3, Color.White);
        }

        _list.PushClip(10, 10, 20, 20);
        _list.Text(10, 10, "abc", Color.White);
        _list.PushClip(50, 50, 10, 10);
        _list.Text(10, 10, "hidden", Color.White);
        _list.PopClip();
        _list.PopClip();
        _list.Circle(10, 10, 3, Color.White);
        renderer.Draw(_list, 64, 64);
        Assert.Equal((3, 1004, 1010 * 32L), (renderer.DrawCalls, renderer.DrawnCommands, renderer.UploadedBytes));

        Begin(64, 64);
        _list.Circle(10, 10, 3, Color.White);
        renderer.Draw(_list, 64, 64);
        Assert.Equal((1, 1, 32L), (renderer.DrawCalls, renderer.DrawnCommands, renderer.UploadedBytes));
        renderer.Draw(_list, 0, 64);
        Assert.Equal((0, 0, 0L), (renderer.DrawCalls, renderer.DrawnCommands, renderer.UploadedBytes));
    }

    [Fact]
    public void A_picture_is_read_from_the_top()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 7);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Begin(16, 7);
        for (int row = 0; row < 7; row++)
        {
            _list.Quad(0, row, 16, 1, new Color((byte)(row * 10), 0, 0));
        }

        renderer.Draw(_list, 16, 7);
        using var picture = new PixelBuffer(_memory, "screenshot", 5, 7);
        renderer.Read(picture);
        for (int row = 0; row < 7; row++)
        {
            Assert.Equal(new Color((byte)(row * 10), 0, 0), picture.Row(row)[4]);
        }
    }

    [Fact]
    public void The_driver_is_described()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        OpenGLDescription description = renderer.Description;
        Assert.NotEqual("unknown", description.Vendor);
        Assert.NotEqual("unknown", description.Renderer);
        Assert.Matches(@"^\d\.\d", description.Version);
        Assert.Matches(@"^\d\.\d", description.ShadingLanguageVersion);
    }

    [Fact]
    public void Two_renderers_of_one_context_are_independent()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16);
        using var first = new OpenGLRenderer(context.GetProcAddress, _memory);
        using (var second = new OpenGLRenderer(context.GetProcAddress, _memory))
        {
            Begin(16, 16);
            second.Draw(_list, 16, 16);
        }

        Begin(16, 16);
        _list.Text(2, 2, "■", Color.White);
        first.Draw(_list, 16, 16);
        using var picture = new PixelBuffer(_memory, "screenshot", 16, 16);
        first.Read(picture);
        Assert.True(picture.Pixels.Contains(Color.White));
        Assert.Equal(0, context.Error());
    }

    [Fact]
    public void Everything_is_given_back()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16);
        var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Begin(16, 16);
        _list.Circle(3, 3, 3, Color.White);
        renderer.Draw(_list, 16, 16);
        Assert.True(context.IsBuffer(1) && context.IsTexture(1) && context.IsProgram(1) && context.IsVertexArray(1));

        renderer.Dispose();
        renderer.Dispose();

        // The program goes when another one is used.
        context.UseProgram(0);
        Assert.False(context.IsBuffer(1) || context.IsTexture(1) || context.IsProgram(1) || context.IsVertexArray(1));
        Assert.Equal(0, context.Error());
        Assert.False(HasScratch());
        Assert.Throws<ObjectDisposedException>(() => renderer.Draw(_list, 16, 16));
        using var picture = new PixelBuffer(_memory, "screenshot", 16, 16);
        Assert.Throws<ObjectDisposedException>(() => renderer.Read(picture));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new OpenGLRenderer(null!, _memory));
        Assert.Throws<ArgumentNullException>(() => new OpenGLRenderer(_ => 0, null!));
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16);
        using var renderer = new OpenGLRenderer(context.GetProcAddress, _memory);
        Assert.Throws<InvalidOperationException>(() => renderer.Draw(_list, 16, 16));
        Begin(16, 16);
        Assert.Throws<ArgumentNullException>(() => renderer.Draw(null!, 16, 16));
        Assert.Throws<ArgumentOutOfRangeException>(() => renderer.Draw(_list, -1, 16));
        Assert.Throws<ArgumentOutOfRangeException>(() => renderer.Draw(_list, 16, -1));
        Assert.Throws<ArgumentNullException>(() => renderer.Read(null!));
    }

    private void Begin(int width, int height) => _list.Begin(_memory.Frame.Current, width, height);

    private bool HasScratch()
    {
        foreach (ref readonly AllocatorSnapshot node in _memory.Snapshot().Nodes)
        {
            if (node.Name == "opengl scratch")
            {
                return true;
            }
        }

        return false;
    }

    private void DrawFrame(OpenGLRenderer renderer, PixelBuffer picture, int shapes)
    {
        _memory.EndFrame();
        _memory.BeginFrame();
        Begin(320, 180);
        for (int i = 0; i < shapes; i++)
        {
            _list.Circle(i * 37 % 350, i * 53 % 200, 1 + (i % 30), Color.White);
            _list.Glow(i * 31 % 350, i * 59 % 200, 1 + (i % 20), Color.White);
        }

        _list.PushClip(10, 10, 100, 100);
        _list.Text(10, 10, "frame", Color.White);
        renderer.Draw(_list, 320, 180);
        renderer.Read(picture);
    }
}
