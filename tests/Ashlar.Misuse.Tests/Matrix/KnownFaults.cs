using System.Text.RegularExpressions;
using Ashlar.Memory;

namespace Ashlar.Misuse.Tests;

/// <summary>
/// Faults that the matrix has found and nobody has mended yet. A temporary list, which is to be empty: it fails the matrix
/// when what it names is mended.
/// </summary>
internal static class KnownFaults
{
    /// <summary>Each by the level it begins at, and an expression over the lines that the matrix reports.</summary>
    private static readonly (CheckLevel From, Regex Fault)[] All =
    [
        (CheckLevel.None, new(@"(Fresh|OnDefault) ThreadHeap\..* NullReferenceException")),
        (CheckLevel.None, new(@"(Fresh|OnDefault) HeapAllocator\..* NullReferenceException")),
        (CheckLevel.None, new(@"Fresh (SlabHeap|ThreadHeap)\.Free<Body>.* span=\w+: .* IndexOutOfRangeException")),
        (CheckLevel.None, new(@"World\.(Subscribe|Unsubscribe|SetDestroyHook).*: around: .* Collection was modified")),
        (CheckLevel.None, new(@"InParallelQuery (AllocatorGroup|MemorySystem)\.Dispose\(\): ")),
        (CheckLevel.Full, new(@"Fresh (SlabHeap|ThreadHeap)\..* line=-1: .* IndexOutOfRangeException")),
        (CheckLevel.Full, new(@"OnDefault SlabSession<Body>\..* NullReferenceException")),
        (CheckLevel.Full, new(@"Fresh NativeBlock\.At.* byteOffset=\d+: .* NullReferenceException")),
    ];

    public static bool Contain(CheckLevel level, string fault) =>
        Array.Exists(All, known => known.From <= level && known.Fault.IsMatch(fault));

    /// <summary>Those that none of a whole run's faults shows any more.</summary>
    public static IEnumerable<string> Mended(CheckLevel level, IReadOnlyList<string> faults) => All
        .Where(known => known.From <= level && !faults.Any(known.Fault.IsMatch))
        .Select(known => $"mended, and to be taken from the list of known faults: {known.Fault}");
}
