namespace Ashlar.Memory.Tests;

public sealed unsafe class CommittedPagesTests
{
    private const int Count = 300;

    private readonly FailingPages _system = new();
    private readonly bool[] _model = new bool[Count];

    [Fact]
    public void Random_stretches_agree_with_a_model_and_cost_a_call_for_each_piece() => Seeded.Run(1100, 4, random =>
    {
        using var memory = new MemorySystem(new MemoryOptions { Pages = _system });
        var pages = new CommittedPages(memory, Count);
        Assert.True(pages.TryEnsureCount(Count, out _));
        Array.Clear(_model);
        for (int step = 0; step < 500; step++)
        {
            int first = random.Next(Count);
            int end = Math.Min(Count, first + random.Next(1, 150));
            switch (random.Next(4))
            {
                case 0:
                    Decommit(pages, first, end, long.MaxValue);
                    break;
                case 1:
                    Decommit(pages, first, end, random.Next(40 * _system.PageBytes));
                    break;
                default:
                    Commit(pages, first, end, random);
                    break;
            }

            for (int page = 0; page < Count; page++)
            {
                Assert.Equal(_model[page], _system.IsCommitted((nint)pages.Range.Base + (page * _system.PageBytes)));
            }
        }

        pages.Release();
    });

    /// <summary>Every second time one of the pieces is refused: all before it are decommitted then.</summary>
    private void Commit(CommittedPages pages, int first, int end, Random random)
    {
        int[] pieces = [.. Enumerable.Range(first, end - first)
            .Where(page => !_model[page] && (page == first || _model[page - 1]))];
        int calls = _system.Calls;
        if (pieces.Length > 0 && random.Next(2) == 0)
        {
            int refused = random.Next(pieces.Length);
            _system.CommitsUntilFailure = refused;
            Assert.False(pages.TryCommit(first, end - first, out OutOfMemoryCause cause));
            Assert.Equal(OutOfMemoryCause.OperatingSystem, cause);
            _system.CommitsUntilFailure = -1;
            Array.Fill(_model, false, first, pieces[refused] - first);
            return;
        }

        Assert.True(pages.TryCommit(first, end - first, out _));
        Assert.Equal(pieces.Length, _system.Calls - calls);
        Array.Fill(_model, true, first, end - first);
    }

    private void Decommit(CommittedPages pages, int first, int end, long budget)
    {
        long left = budget;
        bool all = pages.Decommit(first, end - first, ref left);
        int page = first;
        for (; page < end && (budget > 0 || !_model[page]); page++)
        {
            budget -= _model[page] ? _system.PageBytes : 0;
            _model[page] = false;
        }

        Assert.Equal((page == end, budget), (all, left));
    }
}
