namespace Game;

/// <summary>Flies the ship as the pilot wants, fires its gun, leaves its trail.</summary>
internal sealed class ShipSystem : ISystem
{
    public const float Speed = 330;
    private const float Agility = 0.16f;
    public const float BulletSpeed = 880;

    public string Name => "ship";

    public void Run(Simulation simulation)
    {
        if (!simulation.HasShip)
        {
            return;
        }

        World world = simulation.World;
        ref Position position = ref world.Get<Position>(simulation.Ship);
        ref Velocity velocity = ref world.Get<Velocity>(simulation.Ship);
        ref Ship ship = ref world.Get<Ship>(simulation.Ship);
        Controls controls = simulation.Controls;
        Move(ref position, ref velocity, in controls);
        if (controls.AimX != 0 || controls.AimY != 0)
        {
            ship.AimX = controls.AimX;
            ship.AimY = controls.AimY;
        }

        ship.Thrust = MathF.Min(1, MathF.Abs(controls.MoveX) + MathF.Abs(controls.MoveY));
        simulation.ShipPosition = position;
        simulation.Flow.Stir(position.X, position.Y, velocity.X * -0.10f, velocity.Y * -0.10f);

        // Creating entities may move others, so what was read by reference is copied first.
        Position from = position;
        Velocity drift = velocity;
        int step = simulation.State.Step;
        bool fires = controls.Fire && step >= ship.ReadyAt;
        (float aimX, float aimY, float thrust) = (ship.AimX, ship.AimY, ship.Thrust);
        if (fires)
        {
            ship.ReadyAt = step + Math.Max(3, 7 - (simulation.State.Level / 5));
            FireGun(simulation, from, aimX, aimY);
        }

        if (thrust > 0.3f)
        {
            LeaveTrail(simulation, from, drift);
        }
    }

    private static void Move(ref Position position, ref Velocity velocity, in Controls controls)
    {
        velocity.X += ((controls.MoveX * Speed) - velocity.X) * Agility;
        velocity.Y += ((controls.MoveY * Speed) - velocity.Y) * Agility;
        position.X += velocity.X * Simulation.StepSeconds;
        position.Y += velocity.Y * Simulation.StepSeconds;
        position.X = Math.Clamp(position.X, Battlefield.Margin, Battlefield.Width - Battlefield.Margin);
        position.Y = Math.Clamp(position.Y, Battlefield.Margin, Battlefield.Height - Battlefield.Margin);
    }

    private static void FireGun(Simulation simulation, Position from, float aimX, float aimY)
    {
        ref SessionState state = ref simulation.State;
        int barrels = state.Level switch { < 2 => 1, < 4 => 2, < 7 => 3, < 11 => 4, _ => 5 };
        int damage = 1 + (state.Level / 6);
        for (int i = 0; i < barrels; i++)
        {
            float side = i - ((barrels - 1) * 0.5f);
            float turn = side * 0.075f;
            (float sine, float cosine) = (MathF.Sin(turn), MathF.Cos(turn));
            float x = (aimX * cosine) - (aimY * sine);
            float y = (aimX * sine) + (aimY * cosine);
            simulation.Spawner.Bullet(
                from.X + (aimX * 14) - (aimY * side * 7),
                from.Y + (aimY * 14) + (aimX * side * 7),
                x * BulletSpeed,
                y * BulletSpeed,
                damage,
                state.NextSerial++,
                state.Step);
        }
    }

    private static void LeaveTrail(Simulation simulation, Position from, Velocity drift)
    {
        ref RandomSource random = ref simulation.State.Decoration;
        float speed = MathF.Sqrt((drift.X * drift.X) + (drift.Y * drift.Y)) + 1;
        float backX = -drift.X / speed;
        float backY = -drift.Y / speed;
        for (int i = 0; i < 2; i++)
        {
            float spread = random.Between(-0.5f, 0.5f);
            float pace = random.Between(60, 170);
            simulation.Spawner.Particle(
                from.X + (backX * 12), from.Y + (backY * 12),
                (backX - (backY * spread)) * pace, (backY + (backX * spread)) * pace,
                random.Between(1.5f, 3.2f), 0.95f, Palette.Engine, simulation.State.Step, 12 + random.Below(16));
        }
    }
}
