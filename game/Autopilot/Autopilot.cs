namespace Swarm;

/// <summary>
/// Flies when nobody does: looks a second ahead in every direction, goes where the enemies are least and the pickups
/// are near, and leaves the gun to the <see cref="Gunner"/>. Sees what a player sees, no more.
/// </summary>
internal static class Autopilot
{
    private const int Directions = 24;
    private const float Sight = 480;

    /// <summary>Danger is added in whole numbers, so that the order of enemies does not matter.</summary>
    private const float DangerResolution = 256;

    private static readonly QueryDescription Pickups = new QueryDescription().WithAll<Position, Pickup>();

    private static readonly QueryDescription Hostiles =
        new QueryDescription().WithAll<Position, Velocity, Hostile>();

    private static readonly float[] Horizons = [0.1f, 0.28f, 0.55f, 0.95f];
    private static readonly float[] Weights = [1.7f, 1.3f, 0.8f, 0.4f];

    /// <param name="simulation">What there is to see.</param>
    /// <param name="wishes">What the player wants besides flying: it stays as it is.</param>
    public static Controls Decide(Simulation simulation, in Controls wishes)
    {
        var controls = new Controls { Flags = wishes.Flags };
        if (!simulation.HasShip)
        {
            return controls;
        }

        Position ship = simulation.ShipPosition;
        Velocity drift = simulation.World.Get<Velocity>(simulation.Ship);
        ReadOnlySpan<GridEntry> near = Near(simulation, ship);
        Steer(simulation, ship, drift, near, ref controls);
        Gunner.Aim(simulation.Grid.Entries, ship, ref controls);
        if (IsCornered(ship, near))
        {
            controls.Flags |= ControlFlags.Dash;
        }

        return controls;
    }

    /// <summary>Whether only a dash helps.</summary>
    private static bool IsCornered(Position ship, ReadOnlySpan<GridEntry> near)
    {
        const float Soon = 0.12f;
        for (int i = 0; i < near.Length; i++)
        {
            float dx = near[i].X + (near[i].VelocityX * Soon) - ship.X;
            float dy = near[i].Y + (near[i].VelocityY * Soon) - ship.Y;
            float reach = near[i].Radius + Ship.Radius + 3;
            if ((dx * dx) + (dy * dy) < reach * reach)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What may hurt and is in sight: enemies, and what they shoot.</summary>
    private static ReadOnlySpan<GridEntry> Near(Simulation simulation, Position ship)
    {
        ReadOnlySpan<GridEntry> all = simulation.Grid.Entries;
        int shots = simulation.World.CountEntities(in Hostiles);
        Span<GridEntry> near = simulation.FrameMemory.Allocate<GridEntry>(all.Length + shots);
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (IsNear(all[i].X - ship.X, all[i].Y - ship.Y))
            {
                near[count++] = all[i];
            }
        }

        foreach (ref Chunk chunk in simulation.World.Query(in Hostiles))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            for (int i = 0; i < chunk.Count; i++)
            {
                if (IsNear(positions[i].X - ship.X, positions[i].Y - ship.Y))
                {
                    near[count++] = new GridEntry
                    {
                        X = positions[i].X,
                        Y = positions[i].Y,
                        VelocityX = velocities[i].X,
                        VelocityY = velocities[i].Y,
                        Radius = Hostile.Radius,
                    };
                }
            }
        }

        return near[..count];
    }

    private static bool IsNear(float dx, float dy) => (dx * dx) + (dy * dy) < Sight * Sight;

    private static void Steer(
        Simulation simulation, Position ship, Velocity drift, ReadOnlySpan<GridEntry> near, ref Controls controls)
    {
        bool isLure = FindPickup(simulation.World, ship, out Position lure);
        float best = float.MaxValue;
        for (int i = 0; i <= Directions; i++)
        {
            // The last choice is to stay.
            float angle = i * (MathF.Tau / Directions);
            float moveX = i < Directions ? MathF.Cos(angle) : 0;
            float moveY = i < Directions ? MathF.Sin(angle) : 0;
            float cost = Danger(ship, drift, moveX, moveY, near) + Walls(ship, moveX, moveY);
            cost -= ((moveX * drift.X) + (moveY * drift.Y)) * 0.0006f;
            if (isLure)
            {
                float dx = lure.X - ship.X;
                float dy = lure.Y - ship.Y;
                float distance = MathF.Sqrt((dx * dx) + (dy * dy)) + 1;
                cost -= ((moveX * dx) + (moveY * dy)) / distance * (0.7f + (60 / (distance + 60)));
            }
            else
            {
                cost -= ((moveX * ((Battlefield.Width / 2) - ship.X)) + (moveY * ((Battlefield.Height / 2) - ship.Y)))
                    * 0.0004f;
            }

            if (cost < best)
            {
                best = cost;
                controls.MoveX = moveX;
                controls.MoveY = moveY;
            }
        }
    }

    private static float Danger(
        Position ship, Velocity drift, float moveX, float moveY, ReadOnlySpan<GridEntry> near)
    {
        long sum = 0;
        for (int look = 0; look < Horizons.Length; look++)
        {
            float time = Horizons[look];

            // The ship takes a moment to answer, so a part of the way goes where it is going already.
            float lag = MathF.Min(time, 0.1f);
            float x = ship.X + (drift.X * lag) + (moveX * ShipSystem.Speed * (time - lag));
            float y = ship.Y + (drift.Y * lag) + (moveY * ShipSystem.Speed * (time - lag));
            x = Math.Clamp(x, Battlefield.Margin, Battlefield.Width - Battlefield.Margin);
            y = Math.Clamp(y, Battlefield.Margin, Battlefield.Height - Battlefield.Margin);
            for (int i = 0; i < near.Length; i++)
            {
                ref readonly GridEntry enemy = ref near[i];
                float dx = enemy.X + (enemy.VelocityX * time) - x;
                float dy = enemy.Y + (enemy.VelocityY * time) - y;
                float gap = MathF.Sqrt((dx * dx) + (dy * dy)) - enemy.Radius - Ship.Radius;
                float nearness = 36 / (MathF.Max(gap, 0) + 7);
                float danger = (nearness * nearness) + (gap < 4 ? 30 : 0);
                sum += (long)(danger * Weights[look] * DangerResolution);
            }
        }

        return sum / DangerResolution;
    }

    private static float Walls(Position ship, float moveX, float moveY)
    {
        const float Comfort = 230;
        float x = ship.X + (moveX * 130);
        float y = ship.Y + (moveY * 130);
        float sideways = MathF.Max(0, 1 - (MathF.Min(x, Battlefield.Width - x) / Comfort));
        float upright = MathF.Max(0, 1 - (MathF.Min(y, Battlefield.Height - y) / Comfort));
        return 3 * ((sideways * sideways) + (upright * upright) + (2 * sideways * upright));
    }

    private static bool FindPickup(World world, Position ship, out Position lure)
    {
        lure = default;
        float best = float.MaxValue;
        int bestSerial = 0;
        foreach (ref Chunk chunk in world.Query(in Pickups))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Pickup> pickups = chunk.GetSpan<Pickup>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float dx = positions[i].X - ship.X;
                float dy = positions[i].Y - ship.Y;
                float distance = ((dx * dx) + (dy * dy)) * (pickups[i].Kind == PickupKind.Heart ? 0.3f : 1);
                if (distance < best || (distance == best && pickups[i].Serial < bestSerial))
                {
                    best = distance;
                    bestSerial = pickups[i].Serial;
                    lure = positions[i];
                }
            }
        }

        return best < float.MaxValue;
    }
}
