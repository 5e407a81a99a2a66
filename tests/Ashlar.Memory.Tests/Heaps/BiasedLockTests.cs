namespace Ashlar.Memory.Tests;

public sealed class BiasedLockTests
{
    private static int Self => Environment.CurrentManagedThreadId;

    [Fact]
    public void One_thread_at_a_time_is_inside_whether_it_is_the_favourite_or_not()
    {
        for (int round = 0; round < Seeded.Rounds(2000, 200); round++)
        {
            var gate = new BiasedLock();
            int inside = 0;
            long count = 0;
            int overlaps = 0;
            gate.Exit(gate.Enter(Self));

            void Work()
            {
                for (int i = 0; i < 500; i++)
                {
                    bool isFavourite = gate.Enter(Self);
                    overlaps += Interlocked.Increment(ref inside) == 1 ? 0 : 1;
                    count++;
                    Interlocked.Decrement(ref inside);
                    gate.Exit(isFavourite);
                }
            }

            Thread[] others = [new Thread(Work), new Thread(Work)];
            Array.ForEach(others, other => other.Start());
            Work();
            Array.ForEach(others, other => other.Join());
            Assert.Equal((1500, 0), (count, overlaps));
        }
    }

    [Fact]
    public void Another_thread_waits_for_the_favourite_which_may_enter_again_meanwhile()
    {
        var gate = new BiasedLock();
        bool isFavourite = gate.Enter(Self);
        Assert.True(isFavourite);
        Assert.True(gate.IsHeldByCurrentThread);
        bool hasEntered = false;
        bool wasHeld = true;
        var other = new Thread(() =>
        {
            wasHeld = gate.IsHeldByCurrentThread;
            bool isOtherFavourite = gate.Enter(Self);
            Volatile.Write(ref hasEntered, true);
            gate.Exit(isOtherFavourite);
        });
        other.Start();
        Assert.False(other.Join(50));
        bool isAgain = gate.Enter(Self);
        Assert.False(Volatile.Read(ref hasEntered));
        gate.Exit(isAgain);
        Assert.False(other.Join(50));
        Assert.False(Volatile.Read(ref hasEntered));
        Assert.True(gate.IsHeldByCurrentThread);
        gate.Exit(isFavourite);
        other.Join();
        Assert.True(hasEntered);
        Assert.False(wasHeld);
        Assert.False(gate.IsHeldByCurrentThread);
    }

    [Fact]
    public void It_may_be_entered_again_after_the_favour_is_gone()
    {
        var gate = new BiasedLock();
        gate.Exit(gate.Enter(Self));
        var other = new Thread(() => gate.Exit(gate.Enter(Self)));
        other.Start();
        other.Join();
        bool outer = gate.Enter(Self);
        bool inner = gate.Enter(Self);
        Assert.True(gate.IsHeldByCurrentThread);
        gate.Exit(inner);
        Assert.True(gate.IsHeldByCurrentThread);
        gate.Exit(outer);
        Assert.False(gate.IsHeldByCurrentThread);
    }
}
