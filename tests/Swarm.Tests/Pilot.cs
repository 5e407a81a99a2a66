using System.Numerics;
using Ashlar.Input;

namespace Swarm.Tests;

/// <summary>Plays with keys as a person would: does what the autopilot would, takes the first card it may.</summary>
internal static class Pilot
{
    private static readonly Key[] Fly = [Key.A, Key.D, Key.W, Key.S];

    public static void Play(PlayedSession session, ScriptedHost host, int step)
    {
        foreach (Key key in Fly)
        {
            host.Input.Release(key);
        }

        if (session.Stage.Current is LevelUpScreen && step % 40 == 0)
        {
            host.Tap(Key.Digit2);
        }
        else if (session.Stage.Current is PlayScreen && session.Simulation.HasShip && session.HasMoved)
        {
            Controls wish = Autopilot.Decide(session.Simulation, default);
            Hold(host, Key.A, wish.MoveX < -0.3f);
            Hold(host, Key.D, wish.MoveX > 0.3f);
            Hold(host, Key.W, wish.MoveY < -0.3f);
            Hold(host, Key.S, wish.MoveY > 0.3f);
            host.Input.MovePointer(session.Stage.ShipOnScreen + (new Vector2(wish.AimX, wish.AimY) * 200));
            if (wish.Has(ControlFlags.Dash))
            {
                host.Tap(Key.Space);
            }
        }
    }

    private static void Hold(ScriptedHost host, Key key, bool isDown)
    {
        if (isDown)
        {
            host.Input.Press(key);
        }
    }
}
