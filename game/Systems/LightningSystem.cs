namespace Swarm;

/// <summary>Lightning from the ship: strikes the nearest enemy and leaps on to those near it.</summary>
internal sealed class LightningSystem : ISystem
{
    private const float FirstLeap = 330;
    private const float Leap = 190;
    private const int MostLeaps = 16;

    public string Name => "lightning";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        int level = state.Loadout[Upgrade.Lightning];
        bool isDue = level > 0 && (state.Step - state.GameBegan) % (66 - (8 * level)) == 0;
        if (isDue && simulation.HasShip)
        {
            Strike(simulation, Math.Min(2 + (2 * level), MostLeaps), 2 + level);
        }
    }

    private static void Strike(Simulation simulation, int leaps, int damage)
    {
        ref SessionState state = ref simulation.State;
        EnemyGrid grid = simulation.Grid;
        Span<int> struck = stackalloc int[MostLeaps];
        Position from = simulation.ShipPosition;
        for (int i = 0; i < leaps; i++)
        {
            int target = grid.Nearest(from.X, from.Y, i == 0 ? FirstLeap : Leap, struck[..i]);
            if (target < 0)
            {
                break;
            }

            struck[i] = target;
            GridEntry entry = grid.Entries[target];
            simulation.Spawner.Arc(
                from.X, from.Y, entry.X, entry.Y, state.Decoration.Angle(), Palette.Lightning, state.Step, 12);
            simulation.Spawner.Burst(
                entry.X, entry.Y, 0, 0, 170, 5, Palette.Lightning, state.Step, ref state.Decoration);
            Wounds.Deal(simulation, in entry, damage, 0, 0);
            from = new Position(entry.X, entry.Y);
        }
    }
}
