namespace Swarm;

/// <summary>
/// What the pilot, human or not, wants in one step: all that reaches the simulation from outside, so that a list of
/// these is a recording. The simulation knows no keys, and where a pointer points has been worked out before.
/// </summary>
internal struct Controls : IEquatable<Controls>
{
    /// <summary>Direction and throttle: length 0 to 1.</summary>
    public float MoveX;
    public float MoveY;

    /// <summary>Direction of fire: a unit vector, or zero to keep the last.</summary>
    public float AimX;
    public float AimY;

    public ControlFlags Flags;

    public static Controls OfAutopilot => new() { Flags = ControlFlags.Autopilot };

    public readonly bool Has(ControlFlags flag) => (Flags & flag) != 0;

    /// <summary>The number of the upgrade that is chosen, from 0; -1 for none.</summary>
    public readonly int Choice =>
        Has(ControlFlags.ChooseFirst) ? 0 : Has(ControlFlags.ChooseSecond) ? 1 : Has(ControlFlags.ChooseThird) ? 2 : -1;

    public readonly bool Equals(Controls other) =>
        MoveX.Equals(other.MoveX) && MoveY.Equals(other.MoveY) && AimX.Equals(other.AimX) && AimY.Equals(other.AimY)
        && Flags == other.Flags;

    public override readonly bool Equals(object? obj) => obj is Controls other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(MoveX, MoveY, AimX, AimY, Flags);
}
