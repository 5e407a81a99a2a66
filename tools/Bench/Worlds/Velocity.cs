namespace Ashlar.Bench;

/// <summary>A component of 12 bytes.</summary>
/// <param name="X">The first coordinate.</param>
/// <param name="Y">The second coordinate.</param>
/// <param name="Z">The third coordinate.</param>
internal record struct Velocity(float X, float Y, float Z);
