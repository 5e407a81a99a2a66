namespace Swarm;

/// <summary>Blades that circle the ship and cut what they touch.</summary>
internal sealed class BladeSystem : ISystem
{
    public const float BladeRadius = 15;

    /// <summary>An enemy under a blade is cut once in so many steps.</summary>
    private const int StepsBetweenCuts = 6;

    public string Name => "blades";

    public static int CountOf(in Loadout loadout) =>
        loadout[Upgrade.Blades] == 0 ? 0 : 1 + loadout[Upgrade.Blades];

    /// <summary>Where a blade is, from the ship.</summary>
    public static Position Offset(int blade, int count, float step)
    {
        const float Distance = 92;
        float angle = (step * 0.075f) + (blade * MathF.Tau / count);
        return new Position(MathF.Cos(angle) * Distance, MathF.Sin(angle) * Distance);
    }

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        int count = CountOf(in state.Loadout);
        if (count == 0 || !simulation.HasShip)
        {
            return;
        }

        int damage = 1 + state.Loadout[Upgrade.Blades];
        for (int blade = 0; blade < count; blade++)
        {
            Position offset = Offset(blade, count, state.Step);
            float x = simulation.ShipPosition.X + offset.X;
            float y = simulation.ShipPosition.Y + offset.Y;
            simulation.Flow.Stir(x, y, offset.Y * -0.4f, offset.X * 0.4f);
            Cut(simulation, x, y, damage);
        }
    }

    private static void Cut(Simulation simulation, float x, float y, int damage)
    {
        int step = simulation.State.Step;
        foreach (ref readonly GridEntry entry in simulation.Grid.Entries)
        {
            float dx = entry.X - x;
            float dy = entry.Y - y;
            float reach = BladeRadius + entry.Radius;
            if ((dx * dx) + (dy * dy) < reach * reach && (step + entry.Serial) % StepsBetweenCuts == 0)
            {
                Wounds.Deal(simulation, in entry, damage, dx * 60, dy * 60);
            }
        }
    }
}
