using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>Builds the groups of the <c>scans</c> suite.</summary>
internal static class ScanSuite
{
    public const string Name = "scans";

    private const int Openings = 3;

    private static readonly IReadOnlyList<int> Elements = [1000, 32_000, 1_000_000];

    public static IEnumerable<BenchGroup> Groups() =>
        from elements in Elements
        from row in Rows(elements)
        select row;

    private static IEnumerable<BenchGroup> Rows(int elements) =>
    [
        Scans<int>("int", elements),
        Scans<long>("long", elements),
        Scans<float>("float", elements),
        Group(
            "order by cell",
            elements,
            Subject<ArraySort, ArraySort>("Array.Sort", false, elements),
            Subject<ListsOfCells, ArraySort>("a List for each cell", false, elements),
            Subject<EngineOrder, ArraySort>("CountingSort", true, elements)),
        Group(
            "move to the front",
            elements,
            Subject<ManagedRecent, ManagedRecent>("LinkedList", false, elements),
            Subject<SlabRecent, ManagedRecent>("SlabLinkedList", true, elements)),
    ];

    private static BenchGroup Scans<T>(string type, int elements)
        where T : unmanaged, System.Numerics.INumber<T> => Group(
            $"exclusive scan, {type}",
            elements,
            Subject<PlainScan<T>, PlainScan<T>>("loop", false, elements),
            Subject<EngineScan<T>, PlainScan<T>>("Scan", true, elements));

    private static BenchGroup Group(string name, int elements, params BenchSubject[] subjects) =>
        new(Name, name, null, subjects[0].Name, Openings, subjects) { Entities = elements };

    private static BenchSubject Subject<TWork, TReference>(string name, bool isEngine, int elements)
        where TWork : struct, IScanWork<TWork>
        where TReference : struct, IScanWork<TReference> => new(
            name,
            isEngine ? MemoryChecks.Name(MemoryChecks.Level) : null,
            null,
            () => new ScanBatch<TWork, TReference>(elements));
}
