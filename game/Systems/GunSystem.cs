namespace Swarm;

/// <summary>Fires the ship's gun: as many barrels, as fast and as hard as its upgrades say.</summary>
internal sealed class GunSystem : ISystem
{
    public const float BulletSpeed = 880;

    private const int MostBarrelsAhead = 4;

    public string Name => "gun";

    public void Run(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        if (!simulation.HasShip || !simulation.Controls.Has(ControlFlags.Fire))
        {
            return;
        }

        ref Ship ship = ref simulation.World.Get<Ship>(simulation.Ship);
        if (state.Step < ship.ReadyAt)
        {
            return;
        }

        ship.ReadyAt = state.Step + 7 - state.Loadout[Upgrade.FireRate];
        (float aimX, float aimY) = (ship.AimX, ship.AimY);
        int barrels = 1 + state.Loadout[Upgrade.Barrels];
        for (int i = 0; i < barrels; i++)
        {
            float side = i - ((barrels - 1) * 0.5f);
            Shoot(simulation, aimX, aimY, side, side * 0.075f);
        }

        if (barrels > MostBarrelsAhead)
        {
            Shoot(simulation, -aimX, -aimY, 0, 0);
        }
    }

    private static void Shoot(Simulation simulation, float aimX, float aimY, float side, float turn)
    {
        ref SessionState state = ref simulation.State;
        Position from = simulation.ShipPosition;
        (float sine, float cosine) = (MathF.Sin(turn), MathF.Cos(turn));
        float x = (aimX * cosine) - (aimY * sine);
        float y = (aimX * sine) + (aimY * cosine);
        simulation.Spawner.Bullet(
            BulletKind.Shot,
            from.X + (aimX * 14) - (aimY * side * 7),
            from.Y + (aimY * 14) + (aimX * side * 7),
            x * BulletSpeed,
            y * BulletSpeed,
            1 + state.Loadout[Upgrade.Damage],
            state.Loadout[Upgrade.Piercing],
            state.NextSerial++,
            state.Step);
    }
}
