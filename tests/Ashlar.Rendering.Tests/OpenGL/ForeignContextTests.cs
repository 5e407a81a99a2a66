using System.Runtime.InteropServices;
using Ashlar.Memory;
using Silk.NET.OpenGL;

namespace Ashlar.Rendering.Tests;

/// <summary>Drawing in a context that another renderer draws in, too.</summary>
[Collection("OpenGL")]
[Trait("Needs", "OpenGL")]
public sealed class ForeignContextTests : IDisposable
{
    private const int Size = 64;

    private static readonly Color Scene = new(40, 80, 120);

    private readonly MemorySystem _memory = new();
    private readonly DrawList _list = new();

    public ForeignContextTests() => _memory.BeginFrame();

    private delegate GLEnum GetErrorFunction();

    public static TheoryData<int> Versions => [33, 40, 41, 45];

    public void Dispose()
    {
        _memory.EndFrame();
        _memory.Dispose();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void All_state_is_as_it_was_after_drawing_reading_making_and_disposing(int version)
    {
        using var host = new HostContext(Size, Size, version);
        for (int seed = 0; seed < 8; seed++)
        {
            host.SetAll(new Random(seed));
            List<string> before = host.ReadAll();
            Assert.Equal(0, host.Error());
            var renderer = new OpenGLRenderer(host.GetProcAddress, _memory) { RestoresState = true };
            Assert.Equal(before, host.ReadAll());
            foreach (byte alpha in (byte[])[0, 128, 255])
            {
                Begin(new Color(9, 8, 7, alpha));
                renderer.Draw(_list, Size, Size);
                Assert.Equal(before, host.ReadAll());
            }

            using (var picture = new PixelBuffer(_memory, "screenshot", Size, Size))
            {
                renderer.Read(picture);
            }

            Assert.Equal(before, host.ReadAll());
            renderer.Dispose();
            Assert.Equal(before, host.ReadAll());
            Assert.Equal(0, host.Error());
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_picture_is_the_same_whatever_the_host_had_set(int version)
    {
        using var host = new HostContext(Size, Size, version);
        using var renderer = new OpenGLRenderer(host.GetProcAddress, _memory) { RestoresState = true };
        using var expected = new PixelBuffer(_memory, "expected", Size, Size);
        using var picture = new PixelBuffer(_memory, "screenshot", Size, Size);
        host.Clear(Scene);
        Begin(Color.Transparent);
        renderer.Draw(_list, Size, Size);
        renderer.Read(expected);
        Assert.True(expected.Pixels.Contains(Scene));
        Assert.True(expected.Pixels.Contains(Color.White));
        for (int seed = 0; seed < 8; seed++)
        {
            host.GL.Disable(EnableCap.ScissorTest);
            host.GL.Disable(EnableCap.RasterizerDiscard);
            host.GL.Disable(EnableCap.FramebufferSrgb);
            host.GL.Disable(EnableCap.Dither);
            host.GL.ColorMask(true, true, true, true);
            host.Clear(Scene);
            host.SetAll(new Random(seed));
            renderer.Draw(_list, Size, Size);
            renderer.Read(picture);
            Assert.True(expected.Pixels.SequenceEqual(picture.Pixels), $"seed {seed}");
        }
    }

    [Fact]
    public void The_list_is_drawn_over_the_scene_as_far_as_its_background_is_transparent()
    {
        using var host = new HostContext(Size, Size, 33);
        using var renderer = new OpenGLRenderer(host.GetProcAddress, _memory);
        using var drawn = new PixelBuffer(_memory, "drawn", Size, Size);
        using var reference = new PixelBuffer(_memory, "reference", Size, Size);
        foreach (byte alpha in (byte[])[0, 1, 100, 254, 255])
        {
            host.GL.Disable(EnableCap.ScissorTest);
            host.Clear(Scene);
            reference.Pixels.Fill(Scene);
            _list.Begin(_memory.Frame.Current, Size, Size);
            _list.Background = new Color(200, 100, 50, alpha);
            _list.Quad(8, 8, 16, 16, Color.White);
            renderer.Draw(_list, Size, Size);
            renderer.Read(drawn);
            new SoftwareRasterizer().Draw(_list, reference);
            Assert.Equal(Color.White, drawn.Row(10)[10]);
            Assert.Equal(Color.White, reference.Row(10)[10]);
            Color there = drawn.Row(50)[50];
            Color wanted = reference.Row(50)[50];
            Assert.InRange(there.R - wanted.R, -1, 1);
            Assert.InRange(there.G - wanted.G, -1, 1);
            Assert.InRange(there.B - wanted.B, -1, 1);
            Assert.Equal(alpha == 0, reference.Row(50)[50] == Scene);
            Assert.Equal(alpha == 0, there == Scene);
        }
    }

    [Theory]
    [InlineData(33, InternalFormat.Rgba8)]
    [InlineData(45, InternalFormat.Rgba8)]
    [InlineData(33, InternalFormat.Srgb8Alpha8)]
    [InlineData(45, InternalFormat.Srgb8Alpha8)]
    public void A_framebuffer_of_the_host_s_is_drawn_to_and_its_other_targets_keep_what_they_hold(
        int version, InternalFormat format)
    {
        using var host = new HostContext(Size, Size, version);
        using var renderer = new OpenGLRenderer(host.GetProcAddress, _memory) { RestoresState = true };
        host.BindTargets(Size, Size, format);
        host.GL.Enable(EnableCap.FramebufferSrgb);
        host.Clear(Scene);
        host.GL.ReadBuffer(ReadBufferMode.ColorAttachment1);
        using var before = new PixelBuffer(_memory, "before", Size, Size);
        using var after = new PixelBuffer(_memory, "after", Size, Size);
        renderer.Read(before);
        Begin(Color.Transparent);
        renderer.Draw(_list, Size, Size);
        renderer.Read(after);
        Assert.True(before.Pixels.SequenceEqual(after.Pixels));
        host.GL.ReadBuffer(ReadBufferMode.ColorAttachment0);
        renderer.Read(after);
        Assert.Equal(before.Row(60)[60], after.Row(60)[60]);
        Assert.Equal(new Color(200, 100, 50), after.Row(4)[4]);
        Assert.True(after.Pixels.Contains(Color.White));
        Assert.Equal(0, host.Error());
    }

    [Fact]
    public void All_state_is_as_it_was_where_the_device_has_no_memory()
    {
        using var host = new HostContext(Size, Size, 45);
        int errors = 0;
        GetErrorFunction getError = () => errors++ % 2 == 0 ? GLEnum.NoError : GLEnum.OutOfMemory;
        nint address = Marshal.GetFunctionPointerForDelegate(getError);
        using var renderer = new OpenGLRenderer(
            name => name == "glGetError" ? address : host.GetProcAddress(name), _memory);
        renderer.RestoresState = true;
        host.SetAll(new Random(1));
        List<string> before = host.ReadAll();
        Begin(Color.Transparent);
        Assert.Throws<InvalidOperationException>(() => renderer.Draw(_list, Size, Size));
        Assert.Equal(before, host.ReadAll());
        GC.KeepAlive(getError);
    }

    [Fact]
    public void Saving_and_restoring_makes_no_garbage()
    {
        using var host = new HostContext(Size, Size, 45);
        using var renderer = new OpenGLRenderer(host.GetProcAddress, _memory) { RestoresState = true };
        host.SetAll(new Random(1));
        Begin(Color.Transparent);
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int frame = 0; frame < 20; frame++)
            {
                renderer.Draw(_list, Size, Size);
            }
        }));
    }

    private void Begin(Color background)
    {
        _list.Begin(_memory.Frame.Current, Size, Size);
        _list.Background = background;
        _list.Quad(0, 0, 10, 10, new Color(200, 100, 50));
        _list.Circle(30, 20, 9, new Color(255, 255, 255, 128));
        _list.PushClip(10, 30, 40, 20);
        _list.Text(2, 34, "■■■■■■■■■■■■", Color.White);
        _list.PopClip();
    }
}
