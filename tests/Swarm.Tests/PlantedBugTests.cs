using Ashlar.Memory;

namespace Swarm.Tests;

/// <summary>The bugs inside of systems, as the profiler sees them.</summary>
public sealed class PlantedBugTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly FrameTimings _timings = new(0);
    private readonly Simulation _simulation;
    private readonly PlantedBugs _bugs;

    public PlantedBugTests()
    {
        _timings.Memory = _memory;
        _simulation = new Simulation(_memory, new SimulationOptions(1, 500, 0), null, _timings);
        _bugs = new PlantedBugs(_memory, _simulation, new Notices());
    }

    public void Dispose()
    {
        _bugs.Dispose();
        _simulation.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void Each_system_is_a_zone_and_takes_what_the_report_says()
    {
        Step(30);
        Assert.Equal(_simulation.SystemCount, _timings.Zones.Length);
        for (int i = 0; i < _simulation.SystemCount; i++)
        {
            FrameZone zone = _timings.Zones[i];
            Assert.Equal(_simulation.NameOfSystem(i), zone.Name);
            Assert.Equal(30, zone.Calls);
            Assert.Equal(zone.TotalMilliseconds, _simulation.MillisecondsOfSystem(i));
        }

        Assert.True(_timings.ZoneOf("enemies")[0].FrameMemoryBytes > 0);
        Assert.Equal(_simulation.Grid.Entries.Length, _timings.PlotOf("enemies")[0]);
    }

    [Fact]
    public void A_system_that_boxes_is_named_by_its_garbage()
    {
        Step(60);
        _bugs.Switch(BugKind.Boxing);
        Step(30);
        Assert.Equal("attacks", Most(zone => zone[0].GarbageBytes));
        Assert.InRange(_timings.ZoneOf("attacks")[0].GarbageBytes, 2400, 2500);
        _bugs.Switch(BugKind.Boxing);
        Step(30);
        Assert.Equal(0, _timings.ZoneOf("attacks")[0].GarbageBytes);
    }

    [Fact]
    public void The_slow_system_works_too_much_in_each_seventh_step_and_in_no_other()
    {
        var inner = new CountingSystem();
        var slow = new SlowSystem(inner) { IsOn = true };
        Assert.Equal(inner.Name, slow.Name);
        for (int step = 1; step <= 21; step++)
        {
            double before = slow.Sum;
            slow.Run(_simulation);
            Assert.Equal(step % 7 == 0, slow.Sum != before);
        }

        Assert.Equal(21, inner.Runs);
    }

    [Fact]
    public void What_is_planted_changes_no_state()
    {
        Step(100);
        ulong clean = _simulation.Hash();
        using var memory = new MemorySystem();
        using var other = new Simulation(memory, new SimulationOptions(1, 500, 0));
        using var bugs = new PlantedBugs(memory, other, new Notices());
        foreach (BugKind kind in (BugKind[])[BugKind.Slow, BugKind.Boxing])
        {
            bugs.Switch(kind);
        }

        Step(memory, other, 100);
        Assert.Equal(clean, other.Hash());
    }

    private string Most(Func<FrameZone, double> cost) => _timings.Zones.ToArray().MaxBy(cost)!.Name;

    private void Step(int steps)
    {
        for (int i = 0; i < steps; i++)
        {
            Step(_memory, _simulation, 1);
            _timings.EndFrame();
        }
    }

    private static void Step(MemorySystem memory, Simulation simulation, int steps)
    {
        for (int i = 0; i < steps; i++)
        {
            memory.BeginFrame();
            simulation.Step(Controls.OfAutopilot);
            memory.EndFrame();
        }
    }

    private sealed class CountingSystem : ISystem
    {
        public string Name => "counting";

        public int Runs { get; private set; }

        public void Run(Simulation simulation) => Runs++;
    }
}
