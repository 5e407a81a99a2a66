namespace Ashlar.Bench;

/// <summary>A subject of a group, not opened yet.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Checks">The engine's check level, or null for others.</param>
/// <param name="Missing">Why it cannot be measured here, or null.</param>
/// <param name="Open">Makes it ready.</param>
internal sealed record BenchSubject(string Name, string? Checks, string? Missing, Func<Contender> Open)
{
    public string FullName => Checks is null ? Name : $"{Name} ({Checks})";
}
