using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public class HistoryTests
{
    [Fact]
    public void It_remembers_what_a_list_would() => Seeded.Run(1, 20, random =>
    {
        using var memory = new MemorySystem();
        int capacity = random.Next(1, 50);
        using var history = new History<long>(memory, "history", capacity);
        var model = new List<long>();
        for (int i = 0; i < 300; i++)
        {
            long value = random.NextInt64();
            history.Add(value);
            model.Insert(0, value);
            Assert.Equal(model.Count, history.Added);
            Assert.Equal(Math.Min(model.Count, capacity), history.Count);
            for (int age = 0; age < history.Count; age++)
            {
                Assert.Equal(model[age], history[age]);
            }
        }
    });

    [Fact]
    public void Overwritten_values_are_refused()
    {
        using var memory = new MemorySystem();
        using var history = new History<int>(memory, "history", 4);
        history.Add(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => history[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => history[-1]);
    }

    [Fact]
    public void Its_memory_is_counted_under_its_name()
    {
        using var memory = new MemorySystem();
        using var history = new History<long>(memory, "history", 600);
        MemorySnapshot snapshot = memory.Snapshot();
        AllocatorSnapshot node = snapshot.Nodes.ToArray().Single(node => node.Path == "history");
        Assert.Equal(600 * sizeof(long), node.LiveBytes);
    }
}
