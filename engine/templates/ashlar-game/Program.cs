using Ashlar.Ecs;
using Ashlar.Hosting;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

// dotnet run                        in a window, else in the terminal, else without a screen
// dotnet run -- headless 600        600 steps without a screen
using var memory = new MemorySystem();
using IHost host = HostPicker.Default().Open(args.FirstOrDefault("auto"), memory, new HostRequest { Title = "MyGame" });
int steps = args.Length > 1 ? int.Parse(args[1]) : host.IsInteractive ? 0 : 600;
var loop = new GameLoop(memory, host, new LoopOptions { MaximumFrames = steps });
using var game = new Game(memory);
loop.Run(game);
Console.WriteLine($"{host.Name}: {loop.Steps} steps, {game.Sparks} sparks, {loop.Timings.SteadyGarbageBytes} bytes of garbage");

/// <summary>A fountain of sparks, each of them an entity. Delete them, and go on from here.</summary>
sealed class Game(MemorySystem memory) : IGame, IDisposable
{
    static readonly QueryDescription Flying = new QueryDescription().WithAll<Position, Spark>();
    readonly World world = World.Create(memory);
    readonly CommandBuffer commands = new(memory);           // records in frame memory, while a query runs
    readonly MemoryOverlay overlay = new(memory);
    readonly Random random = new(Seed: 1);

    public int Sparks => world.CountEntities(in Flying);
    public bool WantsExit { get; private set; }

    public void Update(in InputState input, in SimulationStep step)
    {
        bool takesKeys = overlay.Handle(in input).TakesKeys; // before the game looks at its input
        WantsExit = !takesKeys && input.WasPressed(Key.Escape);
        for (int more = !takesKeys && input.IsDown(Key.Space) ? 100 : 10; more > 0; more--)
        {
            world.Create(new Position(), new Spark(random.Next(-150, 150), random.Next(-500, -300), Life: 1.5f));
        }

        var fly = new Fly(step.Seconds, commands);
        world.InlineEntityQuery<Fly, Position, Spark>(in Flying, ref fly);
        commands.Playback(world);
    }

    public void Draw(DrawList list, in DrawFrame frame)
    {
        foreach (ref Chunk chunk in world.Query(in Flying))
        {
            foreach (Position position in chunk.GetSpan<Position>()) // straight over native memory
            {
                list.Circle(list.Width / 2 + position.X, list.Height * 0.8f + position.Y, 3, Color.FromRgb(0xFFA040));
            }
        }

        list.Text(12, 12, "SPACE more   ESCAPE end   F1 memory   F2 profiler", Color.White);
        overlay.Draw(list, new OverlayFrame { Timings = frame.Timings, World = world });
    }

    public void Dispose()
    {
        overlay.Dispose();
        commands.Dispose();
        world.Dispose();
    }
}

record struct Position(float X, float Y);

record struct Spark(float SpeedX, float SpeedY, float Life);

/// <summary>What a spark does in a step: the compiler builds it into the loop over the chunks.</summary>
readonly struct Fly(float seconds, CommandBuffer commands) : IForEachWithEntity<Position, Spark>
{
    public void Update(Entity entity, ref Position position, ref Spark spark)
    {
        spark = new Spark(spark.SpeedX, spark.SpeedY + 400 * seconds, spark.Life - seconds);
        position = new Position(position.X + spark.SpeedX * seconds, position.Y + spark.SpeedY * seconds);
        if (spark.Life <= 0)
        {
            commands.Destroy(entity);
        }
    }
}
