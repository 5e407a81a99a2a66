using Ashlar.Hosting;
using Ashlar.Input;

namespace Swarm.Tests;

/// <summary>
/// Walks through the screens as a player does. With the environment variable <c>SWARM_PICTURES</c> naming a folder, it
/// leaves a picture of each there.
/// </summary>
public sealed class GalleryTests
{
    [Fact]
    public void A_player_finds_every_screen_and_comes_back()
    {
        var seen = new List<string>();
        using var session = new PlayedSession(
            (session, host, step) =>
            {
                Note(seen, session.Stage.Current);
                switch (step)
                {
                    case 100: session.Screenshot("title"); host.Tap(Key.Down); break;
                    case 102: host.Tap(Key.Enter); break;
                    case 120: session.Screenshot("scores"); host.Tap(Key.Escape); break;
                    case 122: host.Tap(Key.Down); break;
                    case 124: host.Tap(Key.Down); break;
                    case 126: host.Tap(Key.Enter); break;
                    case 140: session.Screenshot("options"); host.Tap(Key.Escape); break;
                    case 142: host.Tap(Key.F10); break;
                    case 160: session.Screenshot("bugs"); host.Tap(Key.Escape); break;
                    case 162: host.Tap(Key.Enter); break;
                    case 300: host.Tap(Key.P); break;
                    case 310: session.Screenshot("pause"); host.Tap(Key.P); break;
                    case 320: host.Tap(Key.P); break;
                    case 322: host.Tap(Key.Up); break;
                    case 324: host.Tap(Key.Up); break;
                    case 326: host.Tap(Key.Enter); break;
                    case 480: session.Screenshot("over-name"); host.Tap(Key.Z); break;
                    case 482: host.Tap(Key.Enter); break;
                    case 490: session.Screenshot("over"); host.Tap(Key.Escape); break;
                    case 500: host.Tap(Key.Escape); break;
                }
            },
            entities: PlayedSession.PictureFolder is null ? 2_000 : 20_000);
        Assert.Equal(LoopEnd.GameExit, session.Run(600));
        Assert.Equal(
            [
                "Title", "HighScores", "Title", "Options", "Title", "Bug", "Title", "Play", "Pause", "Play", "Pause",
                "Play", "GameOver", "Title",
            ],
            seen);
        Assert.Equal("ZCE", Assert.Single(session.Scores.Value.Scores).Name);
    }

    [Fact]
    public void A_pilot_with_keys_meets_the_queen()
    {
        bool wasQueenSeen = false;
        int shots = 0;
        using var session = new PlayedSession(
            (session, host, step) =>
            {
                if (step == 5)
                {
                    host.Tap(Key.Enter);
                }
                else if (step > 8)
                {
                    Pilot.Play(session, host, step);
                }

                ref SessionState state = ref session.Simulation.State;
                wasQueenSeen |= state.Queen != 0;
                if (session.Stage.Current is LevelUpScreen && step % 40 == 39 && shots < 3)
                {
                    session.Screenshot($"level-up-{++shots}");
                }

                if (step is 500 or 900 or 1500 or 2200 or 2600 or 3000 or 3400 or 3800 or 4200)
                {
                    session.Screenshot($"play-{step}");
                }
            },
            entities: PlayedSession.PictureFolder is null ? 2_000 : 20_000);
        session.Run(PlayedSession.PictureFolder is null ? 3900 : 4300);
        Assert.True(wasQueenSeen, $"only wave {session.Simulation.State.Wave}");
        Assert.Equal(0, session.Simulation.State.WasAutopiloted);
    }

    private static void Note(List<string> seen, Screen screen)
    {
        string name = screen.GetType().Name.Replace("Screen", "", StringComparison.Ordinal);
        if (seen.Count == 0 || seen[^1] != name)
        {
            seen.Add(name);
        }
    }
}
