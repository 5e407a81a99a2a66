using Arch.Core;

namespace Ashlar.Bench;

/// <summary>The work of <see cref="Movement"/> as the Arch package's query struct.</summary>
internal readonly struct ArchMover : IForEach<Position, Velocity>
{
    public void Update(ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity);
}
