#:package Ashlar.Ecs@0.1.0
#:property PublishAot=false

// The game of ArchBefore.cs on Ashlar.Ecs: lay the two files side by side to see what you change. One using takes the place of
// three, the rules stay as they are, and you say whose memory it is and when a frame ends.
//   dotnet run ArchAfter.cs
using Ashlar.Ecs;
using Ashlar.Memory;

using var memory = new MemorySystem();
using World world = World.Create(memory);
using var commands = new CommandBuffer(memory);          // commands lie in memory of the frame
var game = new Game(world, commands);
for (int tick = 0; tick < 3000; tick++)
{
    memory.BeginFrame();
    game.Step(tick);
    memory.EndFrame();
}

Console.WriteLine(game.Report());

internal record struct Position(int X, int Y);

internal record struct Velocity(int X, int Y);

internal record struct Health(int Points);

internal record struct Burning(int Ticks);

internal record struct Tower(int Reach, int Hits);

/// <summary>The rules. No rule depends on the order of the entities: the two libraries differ in it.</summary>
internal sealed class Game
{
    private const int Width = 1000;
    private const int Height = 600;

    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();
    private static readonly QueryDescription Invaders = new QueryDescription().WithAll<Position, Health>();
    private static readonly QueryDescription Unlit = new QueryDescription().WithAll<Position, Health>().WithNone<Burning>();
    private static readonly QueryDescription Lit = new QueryDescription().WithAll<Health, Burning>();

    private readonly World _world;
    private readonly CommandBuffer _commands;
    private readonly Entity[] _towers;
    private int _landed;
    private int _burnt;

    public Game(World world, CommandBuffer commands)
    {
        (_world, _commands) = (world, commands);
        _towers =
        [
            world.Create(new Position(200, 400), new Tower { Reach = 120 }),
            world.Create(new Position(500, 300), new Tower { Reach = 160 }),
            world.Create(new Position(800, 400), new Tower { Reach = 120 }),
        ];
    }

    public void Step(int tick)
    {
        var health = new Health(20 + (tick % 40));
        _world.Create(new Position(tick * 37 % Width, 0), new Velocity((tick % 7) - 3, 1 + (tick % 3)), health);
        var move = new Move();
        _world.InlineQuery<Move, Position, Velocity>(in Moving, ref move);
        Land();
        Ignite();
        Burn();
    }

    public string Report()
    {
        int invaders = _world.CountEntities(in Invaders);
        int burning = _world.CountEntities(in Lit);
        IEnumerable<int> hits = _towers.Select(tower => tower.Get<Tower>().Hits);
        return $"{_landed} landed, {_burnt} burnt, {invaders} still come, {burning} of them burning; "
            + $"the towers hit {string.Join(", ", hits)}";
    }

    private void Land()
    {
        _world.Query(in Invaders, (Entity invader, ref Position position) =>
        {
            if (position.Y >= Height)
            {
                _commands.Destroy(in invader);
                _landed++;
            }
        });
        _commands.Playback(_world);
    }

    private void Ignite()
    {
        foreach (Entity tower in _towers)
        {
            Position place = tower.Get<Position>();
            ref Tower fire = ref tower.Get<Tower>();
            int reach = fire.Reach;
            int hits = 0;
            _world.Query(in Unlit, (Entity invader, ref Position position) =>
            {
                if (Math.Abs(position.X - place.X) + Math.Abs(position.Y - place.Y) < reach)
                {
                    _commands.Add(in invader, new Burning(30));
                    hits++;
                }
            });
            fire.Hits += hits;
            _commands.Playback(_world);
        }
    }

    private void Burn()
    {
        _world.Query(in Lit, (Entity invader, ref Health health, ref Burning burning) =>
        {
            if (--health.Points == 0)
            {
                _commands.Destroy(in invader);
                _burnt++;
            }
            else if (--burning.Ticks == 0)
            {
                _commands.Remove<Burning>(in invader);
            }
        });
        _commands.Playback(_world);
    }

    private struct Move : IForEach<Position, Velocity>
    {
        public void Update(ref Position position, ref Velocity velocity)
        {
            position.Y += velocity.Y;
            position.X += velocity.X;
            velocity.X = position.X is < 0 or >= Width ? -velocity.X : velocity.X;
        }
    }
}
