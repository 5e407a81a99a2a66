namespace Engine.Bench;

/// <summary>What is measured interleaved: one case in one size, and all its subjects.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Case">The case.</param>
/// <param name="Size">The size.</param>
/// <param name="Reference">The reference's name; it is one of the subjects.</param>
/// <param name="Openings">How often the subjects are opened anew, each time for its share of the rounds.</param>
/// <param name="Subjects">All subjects of the group.</param>
internal sealed record BenchGroup(
    string Suite, string Case, BlockSize Size, string Reference, int Openings, IReadOnlyList<BenchSubject> Subjects);
