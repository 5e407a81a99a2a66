using Ashlar.Memory;

namespace Ashlar.Misuse.Tests;

/// <summary>Cases that the matrix leaves out.</summary>
/// <param name="Reason">Why, as a user would accept it.</param>
/// <param name="Covers">Which.</param>
internal sealed record Exclusion(string Reason, Func<CheckLevel, Case, bool> Covers);
