using Ashlar.Input;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Swarm.Tests;

/// <summary>What the game writes stands beside the profiler, not behind it.</summary>
public sealed class LayoutTests
{
    public static TheoryData<int, int, int> Screens => new()
    {
        { 1280, 720, 0 },
        { 1280, 720, 704 },
        { 1280, 720, 578 },
        { 1280, 720, 374 },
        { 640, 360, 322 },
        { 640, 360, 0 },
        { 1920, 1080, 1200 },
        { 1920, 1080, 1013 },
        { 2560, 1440, 1156 },
        { 600, 300, 282 },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public void Every_screen_writes_beside_the_profiler(int width, int height, int covered)
    {
        using var session = new PlayedSession((_, _, _) => { });
        session.Run(300);
        Stage stage = session.Stage;
        session.Simulation.Step(stage.Begin());
        LevelUp.Offer(ref session.Simulation.State);
        Assert.Equal(Phase.Choosing, session.Simulation.State.Phase);
        ScreenLayout layout = ScreenLayout.Beside(width, height, covered);
        Assert.Equal(covered == 0 ? width : covered, layout.Free);
        var list = new DrawList();
        foreach (Screen screen in (Screen[])
        [
            stage.Title, stage.Play, stage.LevelUp, stage.Pause, stage.GameOver, stage.Options, stage.HighScores, stage.BugMenu,
        ])
        {
            screen.Enter(stage);
            for (int step = 0; screen == stage.GameOver && step < 60; step++)
            {
                screen.Update(stage, default, default);
            }

            session.Memory.BeginFrame();
            list.Begin(session.Memory.Frame.Current, width, height);
            screen.Draw(stage, list, in layout);
            int letters = 0;
            foreach (ref readonly DrawCommand command in list.Commands)
            {
                if (command.Kind == ShapeKind.Glyph)
                {
                    letters++;
                    float left = command.CenterX - command.HalfWidth;
                    float right = command.CenterX + command.HalfWidth;
                    Assert.True(
                        left >= 0 && right <= layout.Free,
                        $"{screen.GetType().Name} at {width} x {height}: a letter stands at {left} to {right} of {layout.Free}.");
                }
            }

            session.Memory.EndFrame();
            Assert.True(letters > 5, screen.GetType().Name);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(199)]
    public void A_profiler_over_nearly_all_of_the_screen_leaves_the_game_behind_it(int covered) =>
        Assert.Equal(640, ScreenLayout.Beside(640, 360, covered).Free);

    [Fact]
    public void The_autopilot_plays_and_chooses_while_the_player_looks_at_the_profiler()
    {
        bool hasChosen = false;
        using var session = new PlayedSession((session, host, step) =>
        {
            switch (step)
            {
                case 10: host.Tap(Key.Enter); break;
                case 20: host.Tap(Key.F2); break;
                case 22: host.Tap(Key.Tab); break;
                case 24: host.Tap(Key.F7); break;
                case 40:
                    session.Simulation.State.Choices = 1;
                    LevelUp.Offer(ref session.Simulation.State);
                    break;
            }

            if (step > 40)
            {
                hasChosen |= session.Simulation.State is { Choices: 0, Phase: Phase.Playing };
                Assert.Same(session.Stage.Play, session.Stage.Current);
            }
        });
        session.Run(400);
        Assert.True(hasChosen);
        Assert.Equal(1, session.Simulation.State.WasAutopiloted);
        Assert.Equal(OverlayMode.Full, session.Overlay.Mode);
    }

    [Fact]
    public void The_autopilot_gives_the_game_back()
    {
        using var session = new PlayedSession((_, host, step) =>
        {
            switch (step)
            {
                case 10: host.Tap(Key.Enter); break;
                case 20: host.Tap(Key.F7); break;
                case 40: host.Tap(Key.F7); break;
            }
        });
        session.Run(50);
        Assert.False(session.Simulation.IsAutopiloted);
        session.Stage.Play.IsAutopiloted = true;
        session.Stage.Begin();
        Assert.False(session.Stage.Play.IsAutopiloted);
    }
}
