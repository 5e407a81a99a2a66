using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

public sealed class DrawListTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly DrawList _list = new();

    public DrawListTests() => _memory.BeginFrame();

    public void Dispose()
    {
        _memory.EndFrame();
        _memory.Dispose();
    }

    [Fact]
    public void A_command_is_32_bytes_in_the_documented_order()
    {
        Assert.Equal(32, Unsafe.SizeOf<DrawCommand>());
        var command = new DrawCommand(
            ShapeKind.Glyph, 1, 2, 3, 4, 5, 6, new Color(0x11, 0x22, 0x33, 0x44), clip: 0x0201, glyph: 9);
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<DrawCommand>(in command));
        for (int i = 0; i < 6; i++)
        {
            Assert.Equal(i + 1, BitConverter.ToSingle(bytes[(i * 4)..]));
        }

        Assert.Equal([0x11, 0x22, 0x33, 0x44, (byte)ShapeKind.Glyph, 9], bytes[24..30].ToArray());
        Assert.Equal(0x0201, BitConverter.ToUInt16(bytes[30..]));
    }

    [Fact]
    public void Shapes_become_commands_in_order()
    {
        Begin();
        _list.Quad(10, 20, 4, 6, Color.White);
        _list.Quad(10, 20, 4, 6, MathF.PI / 2, Color.White);
        _list.Circle(1, 2, 3, Color.White);
        _list.Ring(1, 2, 10, 4, Color.White);
        _list.Line(0, 0, 6, 8, 2, Color.White);
        _list.Glow(1, 2, 3, Color.White);

        ReadOnlySpan<DrawCommand> commands = _list.Commands;
        Assert.Equal(6, commands.Length);
        Check(commands[0], ShapeKind.Quad, 12, 23, 2, 3, 1, 0);
        Check(commands[1], ShapeKind.Quad, 10, 20, 2, 3, 0, 1);
        Check(commands[2], ShapeKind.Circle, 1, 2, 3, 3, 1, 0);
        Check(commands[3], ShapeKind.Ring, 1, 2, 10, 6, 1, 0);
        Check(commands[4], ShapeKind.Line, 3, 4, 5, 1, 0.6f, 0.8f);
        Check(commands[5], ShapeKind.Glow, 1, 2, 3, 3, 1, 0);
    }

    [Fact]
    public void A_ring_as_thick_as_its_radius_is_a_circle()
    {
        Begin();
        _list.Ring(5, 5, 3, 3, Color.White);
        _list.Ring(5, 5, 3, 30, Color.White);
        foreach (DrawCommand command in _list.Commands)
        {
            Check(command, ShapeKind.Circle, 5, 5, 3, 3, 1, 0);
        }
    }

    [Fact]
    public void A_line_without_length_is_a_dot()
    {
        Begin();
        _list.Line(5, 5, 5, 5, 4, Color.White);
        DrawCommand command = Assert.Single(_list.Commands.ToArray());
        Assert.Equal(2, command.HalfHeight);
        Assert.InRange(command.HalfWidth, 0, 1e-6f);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void Coordinates_that_are_no_numbers_draw_nothing(float bad)
    {
        Begin();
        _list.Quad(bad, 0, 1, 1, Color.White);
        _list.Quad(0, bad, 1, 1, Color.White);
        _list.Quad(0, 0, bad, 1, Color.White);
        _list.Quad(0, 0, 1, bad, Color.White);
        _list.Quad(0, 0, 1, 1, bad, Color.White);
        _list.Circle(bad, 0, 1, Color.White);
        _list.Circle(0, bad, 1, Color.White);
        _list.Circle(0, 0, bad, Color.White);
        _list.Ring(0, 0, bad, 1, Color.White);
        _list.Line(bad, 0, 1, 1, 1, Color.White);
        _list.Line(0, 0, 1, bad, 1, Color.White);
        _list.Line(0, 0, 1, 1, bad, Color.White);
        _list.Glow(0, bad, 1, Color.White);
        _list.Glow(0, 0, bad, Color.White);
        _list.Text(bad, 0, "x", Color.White);
        _list.Text(0, bad, "x", Color.White);
        Assert.Empty(_list.Commands.ToArray());
    }

    public static TheoryData<float> SizesOfNothing => [0, -0f, -3];

    [Theory]
    [MemberData(nameof(SizesOfNothing))]
    public void Sizes_of_nothing_draw_nothing(float size)
    {
        Begin();
        _list.Quad(0, 0, size, 1, Color.White);
        _list.Quad(0, 0, 1, size, Color.White);
        _list.Quad(0, 0, size, 1, 0.5f, Color.White);
        _list.Circle(0, 0, size, Color.White);
        _list.Ring(0, 0, size, 1, Color.White);
        _list.Ring(0, 0, 5, size, Color.White);
        _list.Line(0, 0, 1, 1, size, Color.White);
        _list.Glow(0, 0, size, Color.White);
        _list.Text(0, 0, "x", Color.White, size);
        _list.Circle(0, 0, 5, Color.Transparent);
        Assert.Empty(_list.Commands.ToArray());
    }

    [Fact]
    public void Text_is_one_command_for_each_character_that_shows()
    {
        Begin();
        float end = _list.Text(10.4f, 20.6f, "ab c\nd", Color.White, 2.3f);
        ReadOnlySpan<DrawCommand> commands = _list.Commands;
        Assert.Equal(4, commands.Length);
        Check(commands[0], ShapeKind.Glyph, 16, 31, 6, 10, 1, 0);
        Check(commands[1], ShapeKind.Glyph, 28, 31, 6, 10, 1, 0);
        Check(commands[2], ShapeKind.Glyph, 52, 31, 6, 10, 1, 0);
        Check(commands[3], ShapeKind.Glyph, 16, 51, 6, 10, 1, 0);
        Assert.Equal(BitmapFont.IndexOf('c'), commands[2].Glyph);
        Assert.Equal(22, end);
    }

    [Fact]
    public void Clips_nest_and_come_back()
    {
        Begin();
        Dot();
        _list.PushClip(10, 10, 50, 50);
        Dot();
        _list.PushClip(40.4f, 0, 100, 30.4f);
        Dot();
        _list.PopClip();
        Dot();
        _list.PushClip(0, 0, float.NaN, 5);
        Dot();
        _list.PopClip();
        _list.PopClip();
        Dot();

        Assert.Equal(new ClipRectangle(0, 0, 100, 80), ClipOf(0));
        Assert.Equal(new ClipRectangle(10, 10, 60, 60), ClipOf(1));
        Assert.Equal(new ClipRectangle(40, 10, 60, 30), ClipOf(2));
        Assert.Equal(ClipOf(1), ClipOf(3));
        Assert.True(ClipOf(4).IsEmpty);
        Assert.Equal(ClipOf(0), ClipOf(5));
        Assert.Throws<InvalidOperationException>(_list.PopClip);
    }

    [Fact]
    public void A_frame_has_room_for_65535_clips()
    {
        Begin();
        for (int i = 0; i < ushort.MaxValue; i++)
        {
            _list.PushClip(0, 0, 10, 10);
        }

        Dot();
        Assert.Equal(new ClipRectangle(0, 0, 10, 10), ClipOf(0));
        Assert.Throws<InvalidOperationException>(() => _list.PushClip(0, 0, 5, 5));
        Assert.Equal(1 + ushort.MaxValue, _list.Clips.Length);
    }

    [Fact]
    public void Beginning_again_removes_everything()
    {
        Begin();
        Dot();
        _list.PushClip(0, 0, 5, 5);
        _list.Background = Color.White;
        _list.Begin(_memory.Frame.Current, 30, 20);
        Assert.Empty(_list.Commands.ToArray());
        Assert.Equal([new ClipRectangle(0, 0, 30, 20)], _list.Clips.ToArray());
        Assert.Equal(Color.Black, _list.Background);
        Assert.Equal(30, _list.Width);
        Assert.Equal(20, _list.Height);
        Assert.Throws<InvalidOperationException>(_list.PopClip);
    }

    [Fact]
    public void A_list_that_was_never_begun_says_so()
    {
        Assert.Throws<InvalidOperationException>(() => _list.Circle(0, 0, 1, Color.White));
        Assert.Throws<InvalidOperationException>(() => _list.PushClip(0, 0, 1, 1));
        Assert.Throws<InvalidOperationException>(() => _list.Commands.Length);
        Assert.Throws<InvalidOperationException>(() => _list.Clips.Length);
    }

    [Fact]
    public void Bad_sizes_are_refused()
    {
        Arena frame = _memory.Frame.Current;
        Assert.Throws<ArgumentNullException>(() => _list.Begin(null!, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _list.Begin(frame, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _list.Begin(frame, 1, -1));
    }

    [Fact]
    public void A_list_kept_past_its_frame_throws()
    {
        Assert.SkipUnless(MemoryChecks.Level >= CheckLevel.Handles, "checks are off");
        Begin();
        Dot();
        for (int i = 0; i < 2; i++)
        {
            _memory.EndFrame();
            _memory.BeginFrame();
        }

        Assert.Throws<StaleArenaMemoryException>(() => _list.Commands.Length);
        Assert.Throws<StaleArenaMemoryException>(() => Dot());
    }

    [Fact]
    public void The_next_frame_has_room_for_as_many_commands()
    {
        const int Count = 100_000;
        Begin();
        for (int i = 0; i < Count; i++)
        {
            Dot();
        }

        _memory.EndFrame();
        _memory.BeginFrame();
        Begin();
        long used = _memory.Frame.Current.UsedBytes;
        for (int i = 0; i < Count; i++)
        {
            Dot();
        }

        Assert.Equal(used, _memory.Frame.Current.UsedBytes);
    }

    private static void Check(
        DrawCommand command,
        ShapeKind kind,
        float centerX,
        float centerY,
        float halfWidth,
        float halfHeight,
        float axisX,
        float axisY)
    {
        Assert.Equal(kind, command.Kind);
        Assert.Equal(centerX, command.CenterX, 1e-6f);
        Assert.Equal(centerY, command.CenterY, 1e-6f);
        Assert.Equal(halfWidth, command.HalfWidth, 1e-6f);
        Assert.Equal(halfHeight, command.HalfHeight, 1e-6f);
        Assert.Equal(axisX, command.AxisX, 1e-6f);
        Assert.Equal(axisY, command.AxisY, 1e-6f);
        Assert.Equal(Color.White, command.Color);
        Assert.Equal(0, command.Clip);
    }

    private void Begin() => _list.Begin(_memory.Frame.Current, 100, 80);

    private void Dot() => _list.Circle(5, 5, 2, Color.White);

    private ClipRectangle ClipOf(int command) => _list.Clips[_list.Commands[command].Clip];
}
