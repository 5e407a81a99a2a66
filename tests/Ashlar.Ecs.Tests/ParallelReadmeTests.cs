using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>The README's example of parallel queries, compiled and run.</summary>
public sealed class ParallelReadmeTests
{
    [Fact]
    public void The_example_does_what_the_readme_says()
    {
        using var memory = new MemorySystem();

        // README: parallel
        using var jobs = new JobPool(memory);                // one worker less than processors; the caller works too
        World world = World.Create(memory, new WorldOptions { Jobs = jobs });
        var commands = new CommandBuffer(memory);
        var alive = new QueryDescription().WithAll<Position, Health>();

        world.ParallelQuery(in alive, (Entity entity, ref Position position, ref Health health) =>
        {
            position.X += Noise(Seed, entity.Id);            // random by entity: one stream for all would be shared
            if (--health.Points == 0)
            {
                commands.Destroy(entity);                    // every thread records, none waits
            }
        });
        commands.Playback(world);                            // in the order in which one thread would have recorded

        var total = new TotalHealth();                       // an IChunkReduction: Execute(ref chunk), Merge(in part)
        world.ParallelReduce(in alive, ref total);           // the same bits with any number of threads

        // README: end
        Assert.Equal(0, total.Points);
        World.Destroy(world);
    }

    [Fact]
    public void The_readme_shows_it()
    {
        string source = File.ReadAllText(SourceFile());
        int start = source.IndexOf("// README: parallel\n", StringComparison.Ordinal) + "// README: parallel\n".Length;
        int end = source.IndexOf("// README: end", start, StringComparison.Ordinal);
        string example = source[start..end].Trim().Replace("\n        ", "\n", StringComparison.Ordinal);
        string readme = Path.Combine(
            Path.GetDirectoryName(SourceFile())!, "..", "..", "engine", "Ashlar.Ecs", "README.md");
        Assert.Contains(example, File.ReadAllText(readme), StringComparison.Ordinal);
    }

    private const uint Seed = 1;

    private static float Noise(uint seed, int id)
    {
        uint hash = (seed ^ (uint)id) * 0x9E3779B1;
        hash = (hash ^ hash >> 15) * 0x85EBCA77;
        return (hash >> 8) * (1f / (1 << 24));
    }

    private static string SourceFile([CallerFilePath] string file = "") => file;

    private struct Position
    {
        public float X;
    }

    private struct Health
    {
        public int Points;
    }

    private struct TotalHealth : IChunkReduction<TotalHealth>
    {
        public long Points;

        public void Execute(ref Chunk chunk)
        {
            foreach (ref Health health in chunk.GetSpan<Health>())
            {
                Points += health.Points;
            }
        }

        public void Merge(in TotalHealth part) => Points += part.Points;
    }
}
