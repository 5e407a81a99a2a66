namespace Ashlar.Bench;

/// <summary>A component of 16 bytes.</summary>
/// <param name="X">The first part of the quaternion.</param>
/// <param name="Y">The second part.</param>
/// <param name="Z">The third part.</param>
/// <param name="W">The fourth part.</param>
internal record struct Rotation(float X, float Y, float Z, float W);
