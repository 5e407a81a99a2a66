using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class ParallelGarbageTests : IDisposable
{
    private static readonly QueryDescription Moving =
        new QueryDescription().WithAll<Position, Health>().WithNone<Frozen>();

    private readonly MemorySystem _memory = new();
    private readonly List<JobPool> _pools = [];

    public void Dispose()
    {
        _pools.ForEach(pool => pool.Dispose());
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void A_warm_world_makes_no_garbage_on_any_thread(int workers)
    {
        var jobs = new JobPool(_memory, workers);
        _pools.Add(jobs);
        using World world = World.Create(_memory, new WorldOptions { Jobs = jobs });
        var commands = new CommandBuffer(_memory);
        for (int i = 0; i < 20_000; i++)
        {
            world.Create(new Position(i, 0, 0), new Health(i));
        }

        // The count is of the whole process, whose own threads may allocate now and then; what a frame makes is in all.
        long least = long.MaxValue;
        for (int window = 0; window < 50 && least != 0; window++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int frame = 0; frame < 5; frame++)
            {
                Frame(world, commands);
            }

            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        Assert.Equal(0, least);
        Assert.Equal(20_000, world.Size);
    }

    private void Frame(World world, CommandBuffer commands)
    {
        _memory.BeginFrame();
        var work = new Work(commands, _memory);
        world.InlineParallelQuery(in Moving, ref work);
        world.InlineParallelQuery<Work, Position>(in Moving, ref work);
        world.InlineParallelEntityQuery<Work, Position>(in Moving, ref work);
        world.InlineParallelChunkQuery(in Moving, in work);
        world.ParallelQuery(in Moving, static (ref Position position, ref Health health) =>
            position.X += health.Points);
        var total = new Total();
        world.ParallelReduce(in Moving, ref total);
        commands.Playback(world);
        _memory.EndFrame();
        Thread.Sleep(1);
    }

    private readonly struct Work(CommandBuffer commands, MemorySystem memory)
        : IForEach, IForEach<Position>, IForEachWithEntity<Position>, IChunkJob
    {
        public void Update(Entity entity)
        {
            if (entity.Id % 64 == 0)
            {
                commands.Destroy(entity);
                Entity standIn = commands.Create(Component<Position, Health>.Signature);
                commands.Set(standIn, new Health(entity.Id));
            }
        }

        public void Update(ref Position position) => position.Y++;

        public void Update(Entity entity, ref Position position) => position.Z = entity.Id;

        public void Execute(ref Chunk chunk)
        {
            Span<float> scratch = memory.Frame.Current.Allocate<float>(chunk.Count);
            foreach (int row in chunk)
            {
                scratch[row] = chunk.Get<Position>(row).X;
            }
        }
    }

    private struct Total : IChunkReduction<Total>
    {
        public float X;

        public void Execute(ref Chunk chunk)
        {
            foreach (ref Position position in chunk.GetSpan<Position>())
            {
                X += position.X;
            }
        }

        public void Merge(in Total part) => X += part.X;
    }
}
