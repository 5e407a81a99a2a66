namespace Ashlar.Bench;

/// <summary>The subjects whose resident memory is measured in one size.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Size">The size.</param>
/// <param name="Reference">The subject that ratios are to.</param>
/// <param name="Subjects">The subjects.</param>
internal sealed record ResidentGroup(
    string Suite, BlockSize Size, string Reference, IReadOnlyList<ResidentSubject> Subjects);
