namespace Swarm;

/// <summary>What a level brings: three offers, of which one is taken.</summary>
internal static class LevelUp
{
    /// <summary>Makes an offer once before the game begins, so that the first level makes no garbage.</summary>
    public static void Rehearse()
    {
        var nobody = default(SessionState);
        Offer(ref nobody);
    }

    /// <summary>Lets the world stand still until one of three is chosen.</summary>
    public static void Offer(ref SessionState state)
    {
        Span<Upgrade> open = stackalloc Upgrade[UpgradeTraits.Count];
        int count = 0;
        for (var upgrade = Upgrade.Barrels; upgrade < Upgrade.Repair; upgrade++)
        {
            if (state.Loadout.CanRaise(upgrade))
            {
                open[count++] = upgrade;
            }
        }

        state.Offers = new Offers
        {
            First = Draw(ref state.Chance, open, ref count),
            Second = Draw(ref state.Chance, open, ref count),
            Third = Draw(ref state.Chance, open, ref count),
        };
        state.Phase = Phase.Choosing;
        state.PhaseBegan = state.Step;
    }

    /// <summary>Takes an offer, and lets the world go on.</summary>
    public static void Take(Simulation simulation, int index)
    {
        ref SessionState state = ref simulation.State;
        Upgrade upgrade = state.Offers[index];
        state.Loadout.Raise(upgrade);
        state.LastTaken = upgrade;
        state.LastTakenAt = state.Step;
        state.Choices--;
        state.Phase = Phase.Playing;
        state.PhaseBegan = state.Step;
        ref Ship ship = ref simulation.World.Get<Ship>(simulation.Ship);
        ship.FullHealth += upgrade == Upgrade.Hull ? 1 : 0;
        int healed = upgrade == Upgrade.Hull ? 1 : upgrade == Upgrade.Repair ? 2 : 0;
        ship.Health = Math.Min(ship.Health + healed, ship.FullHealth);
        Position at = simulation.ShipPosition;
        simulation.Spawner.Shockwave(at.X, at.Y, 190, 5, Palette.Gem, state.Step, 34);
        simulation.Flow.Blast(at.X, at.Y, 260, 130);
    }

    /// <summary>What the autopilot takes.</summary>
    public static int Favourite(in SessionState state)
    {
        int best = 0;
        int mostAppeal = int.MinValue;
        for (int i = 0; i < Offers.Count; i++)
        {
            Upgrade upgrade = state.Offers[i];
            int appeal = UpgradeTraits.Of(upgrade).Appeal - (2 * state.Loadout[upgrade]);
            if (appeal > mostAppeal)
            {
                mostAppeal = appeal;
                best = i;
            }
        }

        return best;
    }

    /// <summary>Draws one of those that are left, and takes it out.</summary>
    private static Upgrade Draw(ref RandomSource chance, Span<Upgrade> open, ref int count)
    {
        if (count == 0)
        {
            return Upgrade.Repair;
        }

        int index = chance.Below(count);
        Upgrade drawn = open[index];
        open[index] = open[--count];
        return drawn;
    }
}
