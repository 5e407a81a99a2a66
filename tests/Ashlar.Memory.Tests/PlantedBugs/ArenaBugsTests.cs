using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class ArenaBugsTests
{
    [Fact]
    public void List_kept_past_its_frame()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1 });
        memory.BeginFrame();
        var list = new ArenaList<int>(memory.Frame.Current, 4);
        memory.EndFrame();
        memory.BeginFrame();
        PlantedBug.CaughtByHandles<StaleArenaMemoryException>("frame/main 0", "ArenaList<Int32>", 0, () => list.Add(1));
    }

    [Fact]
    public void Reference_kept_past_its_frame_and_written()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1 });
        memory.BeginFrame();
        ref long kept = ref memory.Frame.Current.Allocate<long>();
        memory.EndFrame();
        memory.BeginFrame();
        Assert.False(Unsafe.IsNullRef(ref kept));
        kept = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>(
            "frame/main 0", "Byte 0", 0, () => memory.Frame.Current.Allocate<long>());
    }

    [Fact]
    public void Span_kept_past_a_rewind_and_written_where_a_list_grows()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "level");
        var list = new ArenaList<byte>(arena, 8);
        ArenaMark mark = arena.Mark();
        Span<byte> kept = arena.Allocate<byte>(64);
        arena.Rewind(mark);
        kept[5] = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("level", "Byte 13", 0, () => list.AddUninitialized(9));
    }

    [Fact]
    public void Mark_of_an_earlier_life()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "level");
        ArenaMark mark = arena.Mark();
        arena.Reset();
        PlantedBug.CaughtByHandles<InvalidOperationException>("level", "reset", 0, () => arena.Rewind(mark));
    }
}
