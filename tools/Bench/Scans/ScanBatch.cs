using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>Work over so many elements, of which one run is a unit.</summary>
/// <typeparam name="TSelf">The struct that the loop is compiled for.</typeparam>
internal interface IScanWork<TSelf> : IDisposable
    where TSelf : struct, IScanWork<TSelf>
{
    /// <summary>Makes what the work needs.</summary>
    static abstract TSelf Open(int elements);

    /// <summary>Does the work once.</summary>
    void Run();

    /// <summary>A number that the result alone decides: the same for all subjects of a row.</summary>
    long Result();
}

/// <summary>A row of the <c>scans</c> suite; one operation is one element.</summary>
/// <typeparam name="TWork">The work.</typeparam>
/// <typeparam name="TReference">The work of the reference, whose result is right.</typeparam>
internal sealed class ScanBatch<TWork, TReference>(int elements) : Batch
    where TWork : struct, IScanWork<TWork>
    where TReference : struct, IScanWork<TReference>
{
    private readonly TWork _work = TWork.Open(elements);

    public override int OperationsPerUnit => elements;

    public override long Run(int units)
    {
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            RunOnce(_work);
        }

        return ThreadClock.GetTimestamp() - start;
    }

    public override void Verify()
    {
        using TReference reference = TReference.Open(elements);
        reference.Run();
        using TWork work = TWork.Open(elements);
        work.Run();
        Require(work.Result() == reference.Result(), "it gives another result than the reference");
    }

    public override void Dispose() => _work.Dispose();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunOnce(TWork work) => work.Run();
}
