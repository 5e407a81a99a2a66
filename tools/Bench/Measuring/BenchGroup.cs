using System.Globalization;

namespace Ashlar.Bench;

/// <summary>A subject of a group: its name, and how to open it.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Checks">The engine's check level, or null for others.</param>
/// <param name="Missing">Why it cannot be measured here, or null.</param>
/// <param name="Open">Makes its batch ready to run.</param>
internal sealed record BenchSubject(string Name, string? Checks, string? Missing, Func<Batch> Open)
{
    public string FullName => Checks is null ? Name : $"{Name} ({Checks})";
}

/// <summary>What is measured interleaved: one case in one size, and all its subjects.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Case">The case.</param>
/// <param name="Size">The size of its blocks, or null where it has none.</param>
/// <param name="Reference">The reference's name; it is one of the subjects.</param>
/// <param name="Openings">How often the subjects are opened anew, each time for its share of the rounds.</param>
/// <param name="Subjects">All subjects of the group.</param>
internal sealed record BenchGroup(
    string Suite, string Case, BlockSize? Size, string Reference, int Openings, IReadOnlyList<BenchSubject> Subjects)
{
    /// <summary>How many entities its worlds hold, or entries its maps; null where it has neither.</summary>
    public int? Entities { get; init; }

    /// <summary>The subjects of which the fastest is what a second ratio is to.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>What the engine should reach, if that is agreed.</summary>
    public WorldGoal? Goal { get; init; }

    /// <summary>
    /// The same case with so few entities that everything can run often: for a case whose own units are too long to
    /// have its code compiled for good by running them.
    /// </summary>
    public BenchGroup? Rehearsal { get; init; }

    /// <summary>
    /// Whether a batch follows a lap of its subject that nobody times. Not where every unit takes memory that is in no
    /// cache yet.
    /// </summary>
    public bool LeadsIn { get; init; } = true;

    /// <summary>The size or the number of entities, as the command line and progress name it.</summary>
    public string SizeName => Size?.ToString() ?? Entities?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
