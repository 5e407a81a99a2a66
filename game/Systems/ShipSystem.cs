namespace Swarm;

/// <summary>Flies the ship as the pilot wants, lets it dash, leaves its trail.</summary>
internal sealed class ShipSystem : ISystem
{
    public const float Speed = 330;
    public const float DashSpeed = 1150;
    public const int DashSteps = 11;

    private const float Agility = 0.16f;

    public string Name => "ship";

    /// <summary>From the start of one dash to that of the next.</summary>
    public static int StepsBetweenDashes(in Loadout loadout) => 84 - (12 * loadout[Upgrade.Thrusters]);

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
        ref SessionState state = ref simulation.State;
        Controls controls = simulation.Controls;
        bool isDashBegun = BeginDash(ref ship, in controls, in state);
        bool isDashing = state.Step < ship.DashEnds;
        Move(ref position, ref velocity, in ship, in controls, isDashing, in state.Loadout);
        if (controls.AimX != 0 || controls.AimY != 0)
        {
            ship.AimX = controls.AimX;
            ship.AimY = controls.AimY;
        }

        ship.Thrust = MathF.Min(1, MathF.Abs(controls.MoveX) + MathF.Abs(controls.MoveY));
        simulation.ShipPosition = position;
        float wake = isDashing ? -0.3f : -0.10f;
        simulation.Flow.Stir(position.X, position.Y, velocity.X * wake, velocity.Y * wake);

        // Creating entities may move others, so what was read by reference is copied first.
        Position from = position;
        Velocity drift = velocity;
        if (isDashBegun)
        {
            simulation.Spawner.Shockwave(from.X, from.Y, 90, 4, Palette.Ship, state.Step, 20);
        }

        if (isDashing || ship.Thrust > 0.3f)
        {
            LeaveTrail(simulation, from, drift, isDashing ? 9 : 2);
        }
    }

    private static bool BeginDash(ref Ship ship, in Controls controls, in SessionState state)
    {
        if (!controls.Has(ControlFlags.Dash) || state.Step < ship.DashReadyAt)
        {
            return false;
        }

        // Who does not steer dashes where the nose points.
        float x = controls.MoveX;
        float y = controls.MoveY;
        float length = MathF.Sqrt((x * x) + (y * y));
        (ship.DashX, ship.DashY) = length > 0.1f ? (x / length, y / length) : (ship.AimX, ship.AimY);
        ship.DashEnds = state.Step + DashSteps;
        ship.DashReadyAt = state.Step + StepsBetweenDashes(in state.Loadout);
        ship.VulnerableAt = Math.Max(ship.VulnerableAt, ship.DashEnds + 6);
        return true;
    }

    private static void Move(
        ref Position position, ref Velocity velocity, in Ship ship, in Controls controls, bool isDashing,
        in Loadout loadout)
    {
        if (isDashing)
        {
            velocity.X = ship.DashX * DashSpeed;
            velocity.Y = ship.DashY * DashSpeed;
        }
        else
        {
            float speed = Speed * (1 + (0.08f * loadout[Upgrade.Thrusters]));
            velocity.X += ((controls.MoveX * speed) - velocity.X) * Agility;
            velocity.Y += ((controls.MoveY * speed) - velocity.Y) * Agility;
        }

        position.X += velocity.X * Simulation.StepSeconds;
        position.Y += velocity.Y * Simulation.StepSeconds;
        position.X = Math.Clamp(position.X, Battlefield.Margin, Battlefield.Width - Battlefield.Margin);
        position.Y = Math.Clamp(position.Y, Battlefield.Margin, Battlefield.Height - Battlefield.Margin);
    }

    private static void LeaveTrail(Simulation simulation, Position from, Velocity drift, int count)
    {
        ref RandomSource random = ref simulation.State.Decoration;
        float speed = MathF.Sqrt((drift.X * drift.X) + (drift.Y * drift.Y)) + 1;
        float backX = -drift.X / speed;
        float backY = -drift.Y / speed;
        for (int i = 0; i < count; i++)
        {
            float spread = random.Between(-0.5f, 0.5f);
            float pace = random.Between(60, 170);
            float behind = 12 + (count > 2 ? random.Between(0, 14) : 0);
            simulation.Spawner.Particle(
                from.X + (backX * behind), from.Y + (backY * behind),
                (backX - (backY * spread)) * pace, (backY + (backX * spread)) * pace,
                random.Between(1.5f, 3.2f), 0.95f, count > 2 ? Palette.Ship : Palette.Thruster, simulation.State.Step,
                12 + random.Below(16));
        }
    }
}
