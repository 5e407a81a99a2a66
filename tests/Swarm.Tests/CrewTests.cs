using System.Numerics;
using System.Runtime.InteropServices;
using Ashlar.Ecs;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Swarm.Tests;

/// <summary>However many threads share the work of a step: the same game, the same picture, the same order.</summary>
public sealed class CrewTests
{
    private static readonly int[] Workers = [0, 1, 3, 15];

    [Fact]
    public void A_run_is_the_same_with_any_number_of_workers()
    {
        string[] hashes = [.. Workers.Select(workers =>
        {
            GameProcess run = GameProcess.Run(
                "--host", "headless", "--frames", "240", "--workers", $"{workers}", "--report", "-");
            Assert.Equal(0, run.ExitCode);
            Assert.Equal(workers, run.Report.GetProperty("workers").GetInt32());
            return run.Report.GetProperty("stateHash").GetString()!;
        })];
        Assert.All(hashes, hash => Assert.Equal(hashes[0], hash));
    }

    [Fact]
    public void A_hundred_thousand_and_a_swarm_are_the_same_with_any_number_of_workers()
    {
        ulong seed = (ulong)Random.Shared.Next();
        string[] runs = [.. Workers.Select(workers => Play(seed, workers))];
        Assert.All(runs, run => Assert.True(run == runs[0], $"seed {seed}: {runs[0]} alone, {run}"));
    }

    [Fact]
    public void Parts_have_all_chunks_once_and_in_order()
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, 3);
        World world = World.Create(memory);
        var crew = new Crew(world, memory, jobs);
        var positions = new QueryDescription().WithAll<Position>();
        for (int count = 0; count < 40_000; count = (count * 2) + 1)
        {
            while (world.Size < count)
            {
                world.Create(new Position(world.Size, 0));
            }

            int[] seen = new int[count];
            crew.Run(in positions, new Numbering(seen), fewest: 0);
            Assert.True(Array.TrueForAll(seen, times => times == 1), $"of {count} not all were seen once, in their places");
        }

        World.Destroy(world);
    }

    [Fact]
    public void What_parts_find_and_draw_is_in_the_order_of_one_thread()
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, 3);
        World world = World.Create(memory);
        var crew = new Crew(world, memory, jobs);
        var alone = new Crew(world, memory, new JobPool(memory, 0));
        var positions = new QueryDescription().WithAll<Position>();
        for (int i = 0; i < 40_000; i++)
        {
            world.Create(new Position(i, 1));
        }

        memory.BeginFrame();
        (Entity[] Found, DrawCommand[] Drawn) first = Look(alone);
        Assert.Equal(4000, first.Found.Length);
        Assert.Equal(13_334, first.Drawn.Length);
        for (int round = 0; round < 20; round++)
        {
            (Entity[] found, DrawCommand[] drawn) = Look(crew);
            Assert.Equal(first.Found, found);
            Assert.True(MemoryMarshal.AsBytes<DrawCommand>(first.Drawn).SequenceEqual(
                MemoryMarshal.AsBytes<DrawCommand>(drawn)));
        }

        memory.EndFrame();
        World.Destroy(world);

        (Entity[] Found, DrawCommand[] Drawn) Look(Crew crew)
        {
            var changes = new FrameChanges();
            changes.Begin(memory.Frame.Current);
            crew.Search(in positions, default(EveryTenth), changes, fewest: 0);
            var list = new DrawList();
            list.Begin(memory.Frame.Current, 100, 100);
            crew.Draw(in positions, default(EveryThird), list, fewest: 0);
            return (changes.Ended.ToArray(), list.Commands.ToArray());
        }
    }

    [Fact]
    public void What_work_throws_is_thrown_to_who_asked()
    {
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, 3);
        World world = World.Create(memory);
        var crew = new Crew(world, memory, jobs);
        var positions = new QueryDescription().WithAll<Position>();
        world.Create(40_000, new Position(0, 0));
        Assert.Throws<TimeoutException>(() => crew.Run(in positions, default(Failing), fewest: 0));
        World.Destroy(world);
    }

    /// <summary>Plays, draws each step, and says in a line what came out: the state, and bytes of all pictures, which also
    /// tell the order of entities.</summary>
    private static string Play(ulong seed, int workers)
    {
        const int Steps = 40;
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory, workers);
        using var simulation = new Simulation(memory, new SimulationOptions(seed, 120_000, 3000), jobs);
        var painter = new ScenePainter(simulation.Crew);
        var list = new DrawList();
        var pictures = default(HashCode);
        for (int step = 0; step < Steps; step++)
        {
            memory.BeginFrame();
            Controls controls = Controls.OfAutopilot;
            controls.Flags |= step == 4 ? ControlFlags.DropSwarm : 0;
            simulation.Step(in controls);
            list.Begin(memory.Frame.Current, 1280, 720);
            painter.Draw(simulation, list, 0.5f, 0.7f, Vector2.Zero);
            pictures.AddBytes(MemoryMarshal.AsBytes(list.Commands));
            memory.EndFrame();
        }

        Assert.InRange(simulation.World.Size, 110_000, 140_000);
        return $"state {simulation.Hash():x16}, pictures {pictures.ToHashCode():x8}, score {simulation.State.Score}";
    }

    /// <summary>Counts how often each entity comes, at the place where the query has it.</summary>
    private readonly struct Numbering(int[] seen) : IChunkWork
    {
        public void Execute(ref Chunk chunk, int firstRow)
        {
            foreach (ref Position position in chunk.GetSpan<Position>())
            {
                seen[firstRow] += position.X == firstRow ? 1 : 1000;
                firstRow++;
            }
        }
    }

    private readonly struct EveryTenth : IChunkSearch
    {
        public void Execute(ref Chunk chunk, FrameChanges found)
        {
            for (int i = 0; i < chunk.Count; i++)
            {
                if (chunk.Get<Position>(i).X % 10 == 0)
                {
                    found.End(chunk.Entity(i));
                }
            }
        }
    }

    private readonly struct EveryThird : IChunkPainter
    {
        public int MostShapes(int entities) => entities;

        public void Draw(ref Chunk chunk, DrawList list)
        {
            foreach (ref Position position in chunk.GetSpan<Position>())
            {
                list.Circle(position.X, position.Y, position.X % 3 == 0 ? 1 : 0, Color.White);
            }
        }
    }

    private readonly struct Failing : IChunkWork
    {
        public void Execute(ref Chunk chunk, int firstRow) => throw new TimeoutException("planted");
    }
}
