using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class NativeQueueTests
{
    [Fact]
    public void Random_operations_agree_with_a_queue() => Seeded.Run(710, 3, random => Sources.Each(source =>
    {
        var queue = new NativeQueue<Item>(source, random.Next(20));
        var model = new Queue<Item>();
        int bias = 50;
        for (int step = 0; step < Seeded.Steps(15_000) / 6; step++)
        {
            if (step % 500 == 0)
            {
                bias = random.Next(30, 70);
            }

            int action = random.Next(100);
            var value = new Item(step, (short)random.Next(1000));
            if (action < bias)
            {
                queue.Enqueue(value);
                model.Enqueue(value);
            }
            else if (action < 92)
            {
                Assert.Equal(model.TryDequeue(out Item expected), queue.TryDequeue(out Item actual));
                Assert.Equal(expected, actual);
            }
            else if (action < 94)
            {
                queue.TrimExcess();
                Assert.True(queue.Capacity >= model.Count);
            }
            else if (action < 96)
            {
                Assert.True(queue.EnsureCapacity(model.Count + 20) >= model.Count + 20);
            }
            else if (action == 96)
            {
                queue.Clear();
                model.Clear();
            }
            else
            {
                Assert.Equal(model.TryPeek(out Item expected), queue.TryPeek(out Item actual));
                Assert.Equal(expected, actual);
            }

            Assert.Equal(model.Count, queue.Count);
            if (step % 100 == 0)
            {
                AssertSame(model, queue);
            }
        }

        AssertSame(model, queue);
        queue.Dispose();
    }));

    [Fact]
    public void An_empty_queue_says_so() => Sources.Each(source =>
    {
        var queue = new NativeQueue<int>(source);
        Assert.Throws<InvalidOperationException>(() => queue.Dequeue());
        Assert.Throws<InvalidOperationException>(() => queue.Peek());
        Assert.False(queue.TryDequeue(out _));
        Assert.False(queue.TryPeek(out _));
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => { _ = queue[0]; });
        queue.Enqueue(5);
        Assert.Equal(5, queue.Peek());
        Assert.Equal(5, queue.Dequeue());
        queue.Dispose();
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeQueue<int>(source, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeQueue<int>(source, int.MaxValue));
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => queue.Enqueue(1));
    });

    [Fact]
    public void An_element_of_the_queue_can_be_enqueued_while_it_grows() => Sources.Each(source =>
    {
        var queue = new NativeQueue<long>(source);
        queue.Enqueue(42);
        for (int i = 0; i < 100; i++)
        {
            queue.Enqueue(queue.Peek());
        }

        foreach (long item in queue)
        {
            Assert.Equal(42, item);
        }

        queue.Dispose();
    });

    [Fact]
    public void Capacities_are_powers_of_two_and_trimmed_to_the_least_that_holds_the_elements()
    {
        using var memory = new MemorySystem();
        using var blocks = new SizedBlocks(memory, "blocks");
        var queue = new NativeQueue<long>(blocks.Source, 9);
        Assert.Equal(16, queue.Capacity);
        Assert.Equal(16, queue.EnsureCapacity(16));
        Assert.Equal(32, queue.EnsureCapacity(17));
        for (int i = 0; i < 20; i++)
        {
            queue.Enqueue(i);
            Assert.Equal(32, queue.Capacity);
        }

        AssertTrimmed(32, moves: false);
        Dequeue(4);
        AssertTrimmed(16, moves: true);
        AssertTrimmed(16, moves: false);
        Dequeue(8);
        AssertTrimmed(8, moves: true);
        Dequeue(7);
        AssertTrimmed(8, moves: false);
        Assert.Throws<ArgumentOutOfRangeException>(() => queue.EnsureCapacity(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => queue.EnsureCapacity((1 << 30) + 1));
        queue.Dispose();

        void Dequeue(int count)
        {
            for (int i = 0; i < count; i++)
            {
                Assert.Equal(20 - queue.Count, queue.Dequeue());
            }
        }

        void AssertTrimmed(int capacity, bool moves)
        {
            ref long before = ref queue.Peek();
            queue.TrimExcess();
            Assert.Equal(capacity, queue.Capacity);
            Assert.Equal(moves, !Unsafe.AreSame(ref before, ref queue.Peek()));
            Assert.Equal(20 - queue.Count, queue[0]);
            Assert.Equal(19, queue[queue.Count - 1]);
        }
    }

    [Fact]
    public void An_enumerator_notices_a_change() => Sources.Each(source =>
    {
        var queue = new NativeQueue<int>(source, 100);
        Action[] changes =
        [
            () => queue.Enqueue(3),
            () => queue.Dequeue(),
            () => queue.EnsureCapacity(queue.Capacity + 1),
            queue.TrimExcess,
            queue.Clear,
        ];
        queue.Enqueue(1);
        queue.Enqueue(2);
        foreach (Action change in changes)
        {
            Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
            {
                bool changed = false;
                foreach (int item in queue)
                {
                    if (!changed)
                    {
                        changed = true;
                        change();
                    }
                }
            });
        }

        queue.Dispose();
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_handler_that_ends_the_queue_that_asks_for_memory_is_noticed(bool trims)
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var arena = new Arena(memory, "arena");
        var queue = new NativeQueue<long>(arena, 2000);
        for (int i = 0; i < 500; i++)
        {
            queue.Enqueue(i);
        }

        pages.CommitsUntilFailure = 0;
        while (Record.Exception(() => arena.Allocate<byte>(1000)) is null)
        {
        }

        // A trim that is refused is none; the queue has ended all the same.
        memory.LowMemory += (_, _) =>
        {
            pages.CommitsUntilFailure = trims ? 0 : -1;
            queue.Dispose();
        };
        Assert.Throws<StaleContainerException>(() =>
        {
            if (trims)
            {
                queue.TrimExcess();
            }
            else
            {
                queue.EnsureCapacity(5000);
            }
        });
        Assert.False(queue.IsAlive);
    }

    [Fact]
    public void A_queue_makes_no_garbage() => Sources.Each(source =>
    {
        var queue = new NativeQueue<int>(source);
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 1000; i++)
            {
                queue.Enqueue(i);
            }

            while (queue.TryDequeue(out _))
            {
            }

            queue.TrimExcess();
        }));
        queue.Dispose();
    });

    private static void AssertSame(Queue<Item> model, NativeQueue<Item> queue)
    {
        int index = 0;
        foreach (Item expected in model)
        {
            Assert.Equal(expected, queue[index++]);
        }

        Assert.Equal(queue.Count, index);
        using Queue<Item>.Enumerator expectation = model.GetEnumerator();
        foreach (Item item in queue)
        {
            Assert.True(expectation.MoveNext());
            Assert.Equal(expectation.Current, item);
        }

        Assert.False(expectation.MoveNext());
    }

    private readonly record struct Item(int Number, short Small);
}
