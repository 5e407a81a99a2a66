using Ashlar.Ecs;

namespace Swarm;

internal record struct Position(float X, float Y);

internal record struct Velocity(float X, float Y);

internal record struct Health(int Points);

internal struct Burning;

internal sealed class Simulation : IDisposable
{
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();
    private static readonly QueryDescription Unlit = new QueryDescription().WithAll<Health>().WithNone<Burning>();
    private static readonly QueryDescription Lit = new QueryDescription().WithAll<Health, Burning>();

    private readonly World _world = World.Create();
    private readonly CommandBuffer _commands = new();

    public Simulation(int entities) =>
        _world.Create(entities, new Position(), new Velocity(1, 0), new Health(3));

    public int Alive => _world.Size;

    public void Ignite() => _world.Add<Burning>(in Unlit);

    public float Step(float seconds)
    {
        var farthest = 0f;
        _world.Query(in Moving, (ref Position position, ref Velocity velocity) =>
        {
            position.X += velocity.X * seconds;
            farthest = Math.Max(farthest, position.X);
        });
        _world.Query(in Lit, (Entity entity, ref Health health) =>
        {
            if (--health.Points == 0)
            {
                _commands.Destroy(in entity);
            }
        });
        _commands.Playback(_world);
        return farthest;
    }

    public void Dispose()
    {
        _commands.Dispose();
        World.Destroy(_world);
    }
}
