using System.Globalization;

namespace Ashlar.Bench;

/// <summary>What is done to maps and sets.</summary>
internal enum MapCase
{
    /// <summary>Look up keys that are there, in a shuffled order.</summary>
    Hit,

    /// <summary>Look up keys that are not there.</summary>
    Miss,

    /// <summary>Fill one that was made with enough room, and emptied.</summary>
    Insert,

    /// <summary>Make one without room, fill it, end it.</summary>
    InsertGrowing,

    /// <summary>Remove all keys in a shuffled order.</summary>
    Remove,

    /// <summary>Add up all values; of a set, all items.</summary>
    Iterate,
}

/// <summary>The cases of the <c>maps</c> suite, in the order of the report.</summary>
internal static class MapCases
{
    public const string Suite = "maps";

    /// <summary>Keys of one call of a measured loop; every number of entries is a multiple.</summary>
    public const int Slice = 1000;

    public static readonly IReadOnlyList<(MapCase Case, string Name)> All =
    [
        (MapCase.Hit, "hit"),
        (MapCase.Miss, "miss"),
        (MapCase.Insert, "insert, room made before"),
        (MapCase.InsertGrowing, "insert, growing"),
        (MapCase.Remove, "remove"),
        (MapCase.Iterate, "iterate"),
    ];

    public static readonly IReadOnlyList<int> Entries = [1000, 32_000, 1_000_000];
}

/// <summary>Builds the groups of the <c>maps</c> suite.</summary>
internal static class MapSuite
{
    private const int Openings = 3;

    public static IEnumerable<BenchGroup> Groups() =>
        from subjects in new[] { MapSubjects.Maps, MapSubjects.Sets }
        from row in MapCases.All
        from keys in subjects.Keys
        from entries in MapCases.Entries
        select Group(row.Case, row.Name, subjects[keys], keys, entries) with
        {
            Rehearsal = Group(row.Case, row.Name, subjects[keys], keys, MapCases.Slice),
        };

    private static BenchGroup Group(
        MapCase mapCase, string name, IReadOnlyList<MapSubject> subjects, string keys, int entries)
    {
        string reference = subjects[0].Name;
        return new BenchGroup(
            MapCases.Suite,
            string.Create(CultureInfo.InvariantCulture, $"{subjects[0].Kind}: {name}, {keys}"),
            null,
            reference,
            Openings,
            [.. subjects.Select(subject => subject.In(mapCase, entries))])
        {
            Entities = entries,
        };
    }
}
