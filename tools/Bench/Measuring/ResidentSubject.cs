namespace Ashlar.Bench;

/// <summary>A subject whose resident memory a process of its own measures.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Checks">The engine's check level, or null for others.</param>
/// <param name="Missing">Why it cannot be measured here, or null.</param>
internal sealed record ResidentSubject(string Name, string? Checks, string? Missing)
{
    public string FullName => Checks is null ? Name : $"{Name} ({Checks})";
}
