namespace Ashlar.Bench;

/// <summary>What plain arrays call for each element.</summary>
internal delegate void MoveOne(ref Position position, ref Velocity velocity);
