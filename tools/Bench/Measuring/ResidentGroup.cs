namespace Engine.Bench;

/// <summary>The subjects whose resident memory is measured in one size.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Size">The size.</param>
/// <param name="Reference">The subject that ratios are to.</param>
/// <param name="Subjects">Name, check level, and why it is missing if it is.</param>
internal sealed record ResidentGroup(
    string Suite, BlockSize Size, string Reference, IReadOnlyList<(string Name, string? Checks, string? Missing)> Subjects);
