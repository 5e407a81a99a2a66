using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

/// <summary>A picture that is recorded in parts is the picture that one list would have recorded.</summary>
public sealed class DrawListPartTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly DrawList _list = new();
    private readonly DrawList _part = new();

    public DrawListPartTests()
    {
        _memory.BeginFrame();
        _list.Begin(_memory.Frame.Current, 100, 80);
    }

    public void Dispose()
    {
        _memory.EndFrame();
        _memory.Dispose();
    }

    [Fact]
    public void Parts_that_threads_record_are_drawn_in_the_order_in_which_they_are_appended()
    {
        const int Parts = 8;
        const int Shapes = 500;
        var alone = new DrawList();
        alone.Begin(_memory.Frame.Current, 100, 80);
        DrawList[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new DrawList())];
        for (int frame = 0; frame < 20; frame++)
        {
            foreach (DrawList list in (DrawList[])[alone, _list])
            {
                list.Begin(_memory.Frame.Current, 100, 80);
                list.Circle(1, 1, 1, Color.White);
                list.PushClip(10, 10, 50, 50);
            }

            foreach (DrawList part in parts)
            {
                part.BeginPart(_list, Shapes);
            }

            Parallel.For(0, Parts, part => Draw(parts[part], part));
            for (int part = 0; part < Parts; part++)
            {
                _list.Append(parts[part]);
                Draw(alone, part);
            }

            foreach (DrawList list in (DrawList[])[alone, _list])
            {
                list.PopClip();
                list.Circle(2, 2, 2, Color.White);
            }

            Assert.True(MemoryMarshal.AsBytes(alone.Commands).SequenceEqual(MemoryMarshal.AsBytes(_list.Commands)));
            Assert.Equal(alone.Clips.ToArray(), _list.Clips.ToArray());
            _memory.EndFrame();
            _memory.BeginFrame();
        }

        static void Draw(DrawList list, int part)
        {
            for (int i = 0; i < Shapes; i++)
            {
                list.Circle(part, i, 1 + i, Color.White);
            }
        }
    }

    [Fact]
    public void A_part_is_empty_again_once_it_was_appended()
    {
        _part.BeginPart(_list, 1);
        _part.Circle(1, 1, 1, Color.White);
        _list.Append(_part);
        _list.Append(_part);
        Assert.Equal(1, _list.Commands.Length);
    }

    [Fact]
    public void A_part_refuses_more_than_it_has_room_for()
    {
        _part.BeginPart(_list, 2);
        _part.Circle(1, 1, 1, Color.White);
        _part.Circle(2, 1, 1, Color.White);
        _part.Circle(2, 1, 0, Color.White);
        Assert.Throws<InvalidOperationException>(() => _part.Circle(3, 1, 1, Color.White));
        _list.Append(_part);
        Assert.Equal(2, _list.Commands.Length);
    }

    [Fact]
    public void A_part_keeps_the_clip_of_its_list()
    {
        _list.PushClip(0, 0, 10, 10);
        _part.BeginPart(_list, 1);
        _list.PopClip();
        Assert.Throws<InvalidOperationException>(() => _part.PushClip(0, 0, 1, 1));
        Assert.Throws<InvalidOperationException>(_part.PopClip);
        _part.Circle(1, 1, 1, Color.White);
        _list.Append(_part);
        Assert.Equal(1, _list.Commands[0].Clip);
    }

    [Fact]
    public void Only_parts_of_this_picture_are_appended()
    {
        Assert.Throws<ArgumentNullException>(() => _list.Append(null!));
        Assert.Throws<ArgumentNullException>(() => _part.BeginPart(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _part.BeginPart(_list, -1));
        Assert.Throws<InvalidOperationException>(() => _list.Append(_list));
        Assert.Throws<InvalidOperationException>(() => _list.BeginPart(_list, 1));
        Assert.Throws<InvalidOperationException>(() => _part.BeginPart(new DrawList(), 1));
        Assert.Throws<InvalidOperationException>(() => _list.Append(_part));
        _part.BeginPart(_list, 1);
        Assert.Throws<InvalidOperationException>(() => new DrawList().BeginPart(_part, 1));
        _list.Begin(_memory.Frame.Current, 100, 80);
        Assert.Throws<InvalidOperationException>(() => _list.Append(_part));
        _part.Begin(_memory.Frame.Current, 100, 80);
        _part.PushClip(1, 1, 2, 2);
        Assert.Throws<InvalidOperationException>(() => _list.Append(_part));
    }

    [Fact]
    public void A_part_of_a_frame_that_is_over_throws()
    {
        _part.BeginPart(_list, 4);
        for (int frame = 0; frame < 3; frame++)
        {
            _memory.EndFrame();
            _memory.BeginFrame();
        }

        Assert.SkipUnless(MemoryChecks.Level != CheckLevel.None, "At this level nobody looks whether an arena was rewound.");
        Assert.Throws<StaleArenaMemoryException>(() => _part.Circle(1, 1, 1, Color.White));
    }
}
