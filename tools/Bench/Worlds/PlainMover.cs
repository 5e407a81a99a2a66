namespace Ashlar.Bench;

/// <summary>The work of <see cref="Movement"/>.</summary>
internal readonly struct PlainMover : IMoveOne
{
    public void Update(ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity);
}
