using Ashlar.Ecs;

namespace Ashlar.Bench;

/// <summary>The work of <see cref="Movement"/> as the engine's query struct.</summary>
internal readonly struct EngineMover : IForEach<Position, Velocity>
{
    public void Update(ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity);
}
