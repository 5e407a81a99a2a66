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

    [Fact]
    public void Every_painter_paints_at_every_size()
    {
        using var session = new PlayedSession((_, _, _) => { }, entities: 30_000);
        session.Run(200);
        Stage stage = session.Stage;
        session.Simulation.Step(stage.Begin());
        LevelUp.Offer(ref session.Simulation.State);
        session.Notices.Tell("something to tell");
        var painter = new ScenePainter(session.Simulation.Crew);
        var rasterizer = new SoftwareRasterizer();
        int[] sizes = [1, 2, 3, 5, 13, 40, 111, 360, 720, 2160, 4320, 7680];
        var list = new DrawList();
        foreach ((int width, int height) in sizes.SelectMany(width => sizes.Select(height => (width, height))))
        {
            foreach (Screen screen in (Screen[])
            [
                stage.Title, stage.Play, stage.LevelUp, stage.Pause, stage.GameOver, stage.Options, stage.HighScores,
                stage.BugMenu,
            ])
            {
                var layout = ScreenLayout.Beside(width, height, covered: 0);
                session.Memory.BeginFrame();
                list.Begin(session.Memory.Frame.Current, width, height);
                painter.Draw(session.Simulation, list, layout.Focus, 0.5f, default);
                screen.Draw(stage, list, in layout);
                NoticePainter.Draw(session.Notices, list, in layout);
                PacePainter.Draw(0.5f, list, in layout);
                session.Overlay.Mode = screen == stage.Play ? OverlayMode.Full : OverlayMode.Small;
                session.Overlay.Draw(list);
                foreach (ref readonly DrawCommand command in list.Commands)
                {
                    Assert.True(
                        float.IsFinite(command.CenterX) && float.IsFinite(command.CenterY)
                        && float.IsFinite(command.HalfWidth) && float.IsFinite(command.HalfHeight),
                        $"{screen.GetType().Name} at {width} x {height}: {command.Kind}");
                }

                if (width * height <= 360 * 360)
                {
                    using var picture = new PixelBuffer(session.Memory, "picture", width, height);
                    rasterizer.Draw(list, picture);
                }

                session.Memory.EndFrame();
            }
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
