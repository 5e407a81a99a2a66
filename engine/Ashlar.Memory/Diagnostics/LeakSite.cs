namespace Ashlar.Memory;

/// <summary>A place in source code, and how many of the leaked objects were created there.</summary>
/// <param name="CreatedAt">The place, as <c>file:line</c>.</param>
/// <param name="Objects">How many.</param>
public sealed record LeakSite(string CreatedAt, int Objects);
