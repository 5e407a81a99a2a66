namespace Ashlar.Bench;

/// <summary>A component of 12 bytes.</summary>
/// <param name="X">Which entity it is of, while nothing moves.</param>
/// <param name="Y">The second coordinate.</param>
/// <param name="Z">The third coordinate.</param>
internal record struct Position(float X, float Y, float Z);
