namespace Ashlar.Memory.Tests;

/// <summary>
/// The lock-free parts, in every order of their steps with a few preemptions. The points exist in a Debug build: a Release
/// build tries only which thread goes first.
/// </summary>
[Trait("Runs", "once")]
public sealed unsafe class ScheduleTests
{
    private static readonly bool HasPoints = Marks();
    private static readonly int Preemptions = Seeded.Soak ? 4 : 2;

    /// <summary>Two threads with two points each take turns in six orders; none is tried twice and none left out.</summary>
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 6)]
    [InlineData(9, 20)]
    public void Each_order_is_tried_once(int preemptions, int orders)
    {
        var seen = new HashSet<string>();
        int tried = Schedules.Explore(
            preemptions,
            () => new Log(),
            log => Assert.True(seen.Add(log.Text), log.Text),
            log => log.Walk('a'),
            log => log.Walk('b'));
        Assert.Equal(HasPoints ? orders : 2, tried);
    }

    [Fact]
    public void An_update_that_can_be_lost_is_found_with_the_order_that_loses_it()
    {
        Assert.SkipUnless(HasPoints, "A Release build has no points.");
        var lost = Assert.Throws<InvalidOperationException>(() => Schedules.Explore(
            1, () => new Log(), log => Assert.Equal(2, log.Number), log => log.Increment(), log => log.Increment()));
        Assert.Matches("In the order . at Increment:[0-9]+, . ends, . ends: ", lost.Message);
    }

    /// <summary>The owner collects the marks of one thread while another publishes: nobody else will tell it.</summary>
    [Fact]
    public void No_mark_is_lost_while_the_owner_collects()
    {
        int orders = Schedules.Explore(
            Preemptions,
            () => SlabsOfThread0(1),
            raw => AssertAllCollected(raw, 0b11),
            raw => FreeAndPublish(raw, 1, 0),
            raw => FreeAndPublish(raw, 2, 1),
            raw => RemoteFrees.Collect(raw.Thread(0)));
        Assert.True(!HasPoints || orders > 50, $"{orders} orders");
    }

    /// <summary>A publishes, B collects and reclaims, C makes another slab of the record and publishes, too.</summary>
    [Fact]
    public void No_mark_is_lost_when_a_record_is_used_again()
    {
        int orders = Schedules.Explore(
            Preemptions,
            () => SlabsOfThread0(1),
            raw => AssertAllCollected(raw, 0b111),
            raw => FreeAndPublish(raw, 1, 0),
            raw => FreeAndPublish(raw, 2, 1),
            raw =>
            {
                RemoteFrees.Collect(raw.Thread(0));
                if (RemoteFrees.TryReclaim(raw.Slab(0)))
                {
                    RemoteFrees.Assign(raw.Slab(0), raw.Thread(3));
                }

                FreeAndPublish(raw, 0, 2);
            });
        Assert.True(!HasPoints || orders > 100, $"{orders} orders");
    }

    /// <summary>A slab changes hands twice while marks are published and delivered.</summary>
    [Fact]
    public void No_mark_is_lost_while_a_slab_changes_hands()
    {
        int orders = Schedules.Explore(
            Preemptions,
            () => SlabsOfThread0(2),
            raw =>
            {
                AssertAllCollected(raw, 0b1, 0);
                AssertAllCollected(raw, 0b10, 1);
            },
            raw =>
            {
                FreeAndPublish(raw, 1, 0);
                FreeAndPublish(raw, 1, 1, slab: 1);
            },
            raw =>
            {
                RemoteFrees.ChangeOwner(raw.Slab(0), raw.Thread(3));
                RemoteFrees.ChangeOwner(raw.Slab(0), raw.Thread(2));
            },
            raw =>
            {
                RemoteFrees.Collect(raw.Thread(0));
                RemoteFrees.Collect(raw.Thread(3));
            });
        Assert.True(!HasPoints || orders > 100, $"{orders} orders");
    }

    /// <summary>An object ends, its slot is used again, and a weak reference to the first one is upgraded meanwhile.</summary>
    [Fact]
    public void A_weak_reference_never_comes_to_another_object_and_tickets_are_each_given_once()
    {
        using var memory = new MemorySystem();
        int orders = Schedules.Explore(
            Preemptions - 1,
            () => new Upgrades(memory),
            upgrades => upgrades.AssertNobodyLives(),
            upgrades => upgrades.Upgrade(),
            upgrades => upgrades.End(),
            upgrades => upgrades.Replace());
        Assert.True(!HasPoints || orders > (Checked.Handles ? 100 : 50), $"{orders} orders");
    }

    /// <summary>One pops a ticket while another pops it and the next and pushes the first: the second is out now.</summary>
    [Fact]
    public void A_ticket_is_out_once()
    {
        Assert.SkipUnless(SharedChecks.UseTickets, "There are no tickets without checks.");
        using var memory = new MemorySystem();
        int orders = Schedules.Explore(
            Preemptions,
            () => new Clones(memory),
            clones =>
            {
                // A ticket that is out twice ends twice, and the second end throws.
                clones.Keep();
                clones.Keep();
                clones.DisposeKept();
                Assert.Equal(1, clones.First.StrongCount);
            },
            clones => clones.Keep(),
            clones =>
            {
                Shared<int> one = clones.First.Clone();
                clones.Keep();
                one.Dispose();
            });
        Assert.True(!HasPoints || orders > 20, $"{orders} orders");
    }

    [Fact]
    public void Of_two_threads_that_dispose_one_reference_one_is_told()
    {
        Assert.SkipUnless(SharedChecks.UseTickets, "Without checks nobody is told.");
        using var memory = new MemorySystem();
        int refused = 0;
        void DisposeIt(Clones clones)
        {
            Exception? thrown = Record.Exception(() => clones.Second.Dispose());
            refused += thrown is StaleHandleException ? 1 : 0;
        }

        int before = 0;
        Schedules.Explore(
            Preemptions,
            () => new Clones(memory),
            clones =>
            {
                Assert.Equal((before + 1, 1), (refused, clones.First.StrongCount));
                before = refused;
            },
            DisposeIt,
            DisposeIt);
    }

    private static RawSlabs SlabsOfThread0(int slabs)
    {
        var raw = new RawSlabs(threads: 4, slabs);
        for (int slab = 0; slab < slabs; slab++)
        {
            RemoteFrees.Assign(raw.Slab(slab), raw.Thread(0));
        }

        return raw;
    }

    private static void FreeAndPublish(RawSlabs raw, int thread, int block, int slab = 0)
    {
        raw.FreeRemotely(thread, slab, block);
        raw.Publish(thread);
    }

    /// <summary>What is listed is in the list of its owner: once each has collected, every mark is with the slab.</summary>
    private static void AssertAllCollected(RawSlabs raw, ulong blocks, int slab = 0)
    {
        for (int thread = 0; thread < 4; thread++)
        {
            RemoteFrees.Collect(raw.Thread(thread));
        }

        Assert.Equal(blocks, raw.Free(slab));
        Assert.False(raw.State(slab).IsListed);
    }

    private static bool Marks()
    {
        bool marks = false;
        Interleaving.AtPoint = _ => marks = true;
        Interleaving.Point();
        Interleaving.AtPoint = null;
        return marks;
    }

    private sealed class Log : IDisposable
    {
        public string Text { get; private set; } = "";

        public int Number { get; private set; }

        public void Walk(char name)
        {
            Text += name;
            Interleaving.Point();
            Text += name;
            Interleaving.Point();
            Text += name;
        }

        public void Increment()
        {
            int seen = Number;
            Interleaving.Point();
            Number = seen + 1;
        }

        public void Dispose()
        {
        }
    }

    private sealed class Clones : IDisposable
    {
        private readonly SharedPool<int> _pool;
        private readonly List<Shared<int>> _kept = [];

        public Clones(MemorySystem memory)
        {
            _pool = new SharedPool<int>(memory, "pool", counting: SharedCounting.Atomic);
            First = _pool.Create(1);
            Second = First.Clone();
        }

        public Shared<int> First { get; }

        public Shared<int> Second { get; }

        public void Keep() => _kept.Add(First.Clone());

        public void DisposeKept()
        {
            Second.Dispose();
            _kept.ForEach(each => each.Dispose());
        }

        public void Dispose() => _pool.Dispose();
    }

    private sealed class Upgrades : IDisposable
    {
        private readonly SharedPool<int> _pool;
        private readonly Weak<int> _weak;
        private readonly Shared<int> _first;
        private readonly Shared<int> _second;

        public Upgrades(MemorySystem memory)
        {
            _pool = new SharedPool<int>(memory, "pool", counting: SharedCounting.Atomic);
            _first = _pool.Create(1);
            _second = _first.Clone();
            _weak = _first.Downgrade();
        }

        public void Upgrade()
        {
            if (_weak.TryUpgrade(out Shared<int> strong))
            {
                Assert.Equal(1, strong.Value);
                using Shared<int> another = strong.Clone();
                strong.Dispose();
                Assert.Equal(1, another.Value);
            }
        }

        public void End() => _first.Dispose();

        public void Replace()
        {
            _second.Dispose();
            using Shared<int> other = Schedules.InOneStep(() => _pool.Create(2));
            using Shared<int> third = other.Clone();
            Assert.Equal((2, 2), (other.Value, third.Value));
        }

        public void AssertNobodyLives()
        {
            Assert.Equal(0, _pool.Count);
            Assert.False(_weak.TryUpgrade(out _));
        }

        public void Dispose() => _pool.Dispose();
    }
}
