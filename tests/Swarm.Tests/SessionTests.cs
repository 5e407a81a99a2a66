using System.Numerics;
using Ashlar.Hosting;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;

namespace Swarm.Tests;

/// <summary>What the screens promise: they cost no garbage, and only what reaches the simulation counts.</summary>
public sealed class SessionTests
{
    [Fact]
    public void Playing_menus_and_level_ups_make_no_garbage() => Assert.Equal(0, Garbage.LeastOf(BytesOfTheSecondWalk));

    private static long BytesOfTheSecondWalk()
    {
        long before = 0;
        long after = 0;
        using var session = new PlayedSession(
            (session, host, step) =>
            {
                if (step == 900)
                {
                    before = GC.GetAllocatedBytesForCurrentThread();
                }

                // The second time is steady.
                Walk(session, host, step % 900);
                after = GC.GetAllocatedBytesForCurrentThread();
            },
            entities: 2000);
        session.Overlay.IsVisible = true;
        session.Run(1700);
        Assert.True(session.Simulation.State.Games >= 3, $"{session.Simulation.State.Games} games");
        return after - before;
    }

    [Fact]
    public void How_long_a_menu_is_looked_at_changes_nothing()
    {
        Assert.Equal(PlayWithPause(2), PlayWithPause(77));
    }

    [Fact]
    public void The_picture_does_not_reach_the_simulation()
    {
        ulong[] hashes = [PlayAtSize(1280, 720, 100), PlayAtSize(640, 360, 0), PlayAtSize(600, 300, 150)];
        Assert.All(hashes, hash => Assert.Equal(hashes[0], hash));
    }

    [Fact]
    public void A_game_that_was_stressed_makes_no_high_score()
    {
        using var session = new PlayedSession((_, host, step) =>
        {
            switch (step)
            {
                case 10: host.Tap(Key.Enter); break;
                case 60: host.Tap(Key.Backslash); break;
                case 160: host.Tap(Key.P); break;
                case 164: host.Tap(Key.Up); break;
                case 166: host.Tap(Key.Up); break;
                case 168: host.Tap(Key.Enter); break;
            }
        });
        session.Run(260);
        Assert.IsType<GameOverScreen>(session.Stage.Current);
        Assert.True(session.Simulation.State.Score > 0);
        Assert.Equal(1, session.Simulation.State.WasStressed);
        Assert.Empty(session.Scores.Value.Scores);
        var enemies = new Ashlar.Ecs.QueryDescription().WithAll<Enemy>();
        Assert.True(session.Simulation.World.CountEntities(in enemies) > StressSystem.SwarmSize * 8 / 10);
    }

    [Fact]
    public void The_profiler_takes_the_keys_pauses_and_gives_them_back()
    {
        int whenPaused = 0;
        int whenResumed = 0;
        using var session = new PlayedSession((session, host, step) =>
        {
            switch (step)
            {
                case 10: host.Tap(Key.Enter); break;
                case 60: host.Tap(Key.F2); break;
                case 62: host.Tap(Key.Tab); break;
                case 64: host.Tap(Key.P); break;
                case 66: host.Tap(Key.Space); break;
                case 70: whenPaused = session.Simulation.State.Step; break;
                case 119: whenResumed = session.Simulation.State.Step; break;
                case 120: host.Tap(Key.Space); break;
                case 122: host.Tap(Key.Tab); break;
                case 140: host.Tap(Key.P); break;
            }
        });
        session.Run(138);
        Assert.Equal(OverlayMode.Full, session.Overlay.Mode);
        Assert.IsType<PlayScreen>(session.Stage.Current);
        Assert.Equal(whenPaused, whenResumed);
        Assert.True(session.Simulation.State.Step > whenResumed);
        session.Run(10);
        Assert.IsType<PauseScreen>(session.Stage.Current);
    }

    [Fact]
    public void A_gamepad_plays_alone()
    {
        using var session = new PlayedSession((_, host, step) =>
        {
            switch (step)
            {
                case 10: host.Tap(Key.GamepadSouth); break;
                case > 20 and < 60: host.Input.TiltSticks(new Vector2(1, 0), new Vector2(0, -1)); break;
                case 60: host.Tap(Key.GamepadStart); break;
                case 70: host.Input.TiltSticks(new Vector2(0, 1), Vector2.Zero); break;
                case 72: host.Tap(Key.GamepadSouth); break;
            }
        });
        session.Run(80);
        Assert.IsType<OptionsScreen>(session.Stage.Current);
        Assert.True(session.Simulation.ShipPosition.X > (Battlefield.Width / 2) + 100);
        Assert.True(session.Simulation.World.Get<Ship>(session.Simulation.Ship).AimY < -0.99f);
    }

    [Fact]
    public void Looking_away_pauses()
    {
        using var session = new PlayedSession((_, host, step) =>
        {
            switch (step)
            {
                case 10: host.Tap(Key.Enter); break;
                case 30: host.Input.SetFocus(false); break;
            }
        });
        session.Run(60);
        Assert.IsType<PauseScreen>(session.Stage.Current);
    }

    [Fact]
    public void F5_asks_for_the_next_level_and_keeps_the_other_arguments()
    {
        using var session = new PlayedSession((_, host, step) =>
        {
            if (step == 10)
            {
                host.Tap(Key.F5);
            }
        });
        Assert.Equal(LoopEnd.GameExit, session.Run(30));
        Assert.Equal(Relaunch.LevelAfter(MemoryChecks.Level), session.Session.NextChecks);
        Assert.Equal(
            ["--seed", "3", "--host", "window", "--checks", "full"],
            Relaunch.Arguments(
                ["--seed", "3", "--checks", "handles", "--record", "a.log", "--host", "window", "--record=b", "--trace", "c", "--trace=d"],
                CheckLevel.Full));
        var levels = new HashSet<CheckLevel> { CheckLevel.None };
        CheckLevel level = CheckLevel.None;
        for (int i = 0; i < 2; i++)
        {
            level = Relaunch.LevelAfter(level);
            levels.Add(level);
        }

        Assert.Equal(3, levels.Count);
    }

    [Fact]
    public void F6_makes_garbage_until_it_is_pressed_again()
    {
        long[] allocated = new long[3];
        using var session = new PlayedSession((_, host, step) =>
        {
            if (step is 300 or 600)
            {
                host.Tap(Key.F6);
            }

            if (step is 200 or 300 or 400)
            {
                allocated[(step - 200) / 100] = GC.GetAllocatedBytesForCurrentThread();
            }
        });
        session.Run(700);
        Assert.True(allocated[2] - allocated[1] > 100 * 10_000, $"{allocated[2] - allocated[1]} bytes in 100 steps");
        Assert.Equal(300, session.Saboteur.Steps);
    }

    private static void Walk(PlayedSession session, ScriptedHost host, int step)
    {
        switch (step)
        {
            case 10: host.Tap(Key.Down); break;
            case 20: host.Tap(Key.Down); break;
            case 30: host.Tap(Key.Enter); break;
            case 40: host.Tap(Key.Right); break;
            case 50: host.Tap(Key.Left); break;
            case 60: host.Tap(Key.Escape); break;
            case 70: host.Tap(Key.Enter); break;
            case 72: host.Tap(Key.RightBracket); break;
            case 200: session.Simulation.State.Choices++; break;
            case 260: host.Tap(Key.Digit1); break;
            case 400: host.Tap(Key.P); break;
            case 420: host.Tap(Key.Up); break;
            case 430: host.Tap(Key.Up); break;
            case 440: host.Tap(Key.Enter); break;
            case 600: host.Tap(Key.Escape); break;
            default:
                if (step is > 74 and < 390)
                {
                    Pilot.Play(session, host, step);
                }

                break;
        }
    }

    private static ulong PlayWithPause(int steps)
    {
        ulong hash = 0;
        using var session = new PlayedSession((session, host, step) =>
        {
            if (step == 10)
            {
                host.Tap(Key.Enter);
            }
            else if (step == 100 || step == 100 + steps)
            {
                host.Tap(Key.P);
            }

            if (session.Simulation.State.Step == 200 && hash == 0)
            {
                hash = session.Simulation.Hash();
            }
        });
        session.Run(400);
        Assert.NotEqual(0ul, hash);
        return hash;
    }

    private static ulong PlayAtSize(int width, int height, int shake)
    {
        using var session = new PlayedSession(
            (_, host, step) =>
            {
                switch (step)
                {
                    case 10: host.Tap(Key.Enter); break;
                    case 20: host.Input.Press(Key.D); break;
                    case 60: host.Input.Press(Key.Up); break;
                    case 90: host.Tap(Key.Space); break;
                }
            },
            width: width,
            height: height);
        session.Settings.Value.Shake = shake;
        session.Run(300);
        return session.Simulation.Hash();
    }
}
