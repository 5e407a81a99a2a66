using Ashlar.Memory;

namespace Swarm.Tests;

/// <summary>A level brings a choice of three; what is chosen works; the world waits for it.</summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly Simulation _simulation;

    public UpgradeTests()
    {
        _simulation = new Simulation(_memory, new SimulationOptions(4, 50, 0));
        Step(default);
    }

    public void Dispose()
    {
        _simulation.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public void The_world_stands_still_until_one_of_three_is_taken()
    {
        RaiseLevel();
        ref SessionState state = ref _simulation.State;
        Assert.Equal(Phase.Choosing, state.Phase);
        Offers offers = state.Offers;
        Assert.Equal(3, new HashSet<Upgrade> { offers.First, offers.Second, offers.Third }.Count);
        ulong before = _simulation.Hash();
        for (int i = 0; i < 50; i++)
        {
            Step(new Controls { MoveX = 1, Flags = ControlFlags.Fire | ControlFlags.Dash });
        }

        Assert.Equal(before, _simulation.Hash());
        Step(new Controls { Flags = ControlFlags.ChooseSecond });
        Assert.Equal(Phase.Playing, state.Phase);
        Assert.Equal(1, state.Loadout[offers.Second]);
        Assert.Equal(0, state.Loadout[offers.First] + state.Loadout[offers.Third]);
    }

    [Fact]
    public void Nothing_is_offered_beyond_its_highest_and_repairs_are_left_at_the_end()
    {
        ref SessionState state = ref _simulation.State;
        for (int level = 0; level < 60; level++)
        {
            RaiseLevel();
            Step(new Controls { Flags = ControlFlags.ChooseFirst });
        }

        for (var upgrade = Upgrade.Barrels; upgrade < Upgrade.Repair; upgrade++)
        {
            Assert.Equal(UpgradeTraits.Of(upgrade).Highest, state.Loadout[upgrade]);
        }

        Assert.True(state.Loadout[Upgrade.Repair] > 0);
    }

    [Theory]
    [InlineData("Missiles")]
    [InlineData("Lightning")]
    [InlineData("Nova")]
    [InlineData("Blades")]
    public void Each_weapon_kills_by_itself(string weapon)
    {
        ref SessionState state = ref _simulation.State;
        state.Loadout.Raise(Enum.Parse<Upgrade>(weapon));
        _simulation.World.Get<Ship>(_simulation.Ship).VulnerableAt = int.MaxValue;
        for (int i = 0; i < 600 && state.Kills == 0; i++)
        {
            if (i % 100 == 0)
            {
                Position ship = _simulation.ShipPosition;
                _simulation.Spawner.Enemy(
                    EnemyKind.Seeker, ship.X + 150, ship.Y, 1, 1, 0, state.NextSerial++);
            }

            Step(default);
        }

        Assert.True(state.Kills > 0);
    }

    [Fact]
    public void A_dash_is_fast_safe_and_not_at_once_again()
    {
        Step(default, 120);
        float before = _simulation.ShipPosition.X;
        int step = _simulation.State.Step;
        Step(new Controls { MoveX = 1, Flags = ControlFlags.Dash });
        Ship ship = _simulation.World.Get<Ship>(_simulation.Ship);
        Assert.True(ship.VulnerableAt > step + ShipSystem.DashSteps);
        Step(new Controls { MoveX = 1 }, ShipSystem.DashSteps);
        Assert.InRange(_simulation.ShipPosition.X - before, 180, 260);
        int ready = ship.DashReadyAt;
        Step(new Controls { MoveX = 1, Flags = ControlFlags.Dash });
        Assert.Equal(ready, _simulation.World.Get<Ship>(_simulation.Ship).DashReadyAt);
    }

    [Fact]
    public void Combos_multiply_and_end_when_the_ship_is_hurt_or_nothing_dies()
    {
        ref SessionState state = ref _simulation.State;
        state.Combo = 45;
        state.ComboEnds = state.Step + 10;
        Assert.Equal(3, state.Multiplier);
        Step(default, 11);
        Assert.Equal(0, state.Combo);
    }

    private void RaiseLevel()
    {
        ref SessionState state = ref _simulation.State;
        state.Gems = state.GemsForNextLevel - 1;
        _simulation.World.Get<Ship>(_simulation.Ship).VulnerableAt = int.MaxValue;
        Position at = _simulation.ShipPosition;
        int level = state.Level;
        _simulation.Spawner.Pickup(PickupKind.Gem, at.X, at.Y, 0, 0, state.NextSerial++, state.Step);
        for (int i = 0; i < 10 && state.Level == level; i++)
        {
            Step(default);
        }

        Assert.Equal(level + 1, state.Level);
    }

    private void Step(Controls controls, int steps = 1)
    {
        for (int i = 0; i < steps; i++)
        {
            _memory.BeginFrame();
            _simulation.Step(in controls);
            _memory.EndFrame();
        }
    }
}
