using System.Globalization;
using System.Runtime.InteropServices;
using Ashlar.Hosting;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// One run of the program from valid options to its exit code: sets everything up, plays, takes it down, reports.
/// </summary>
internal static class GameRun
{
    private const string Title = "Swarm";

    /// <summary>Runs the game, and says on standard error why it could not.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Start(GameOptions options)
    {
        try
        {
            return Execute(options);
        }
        catch (HostUnavailableException failure)
        {
            string advice = DesktopHost.HasDisplay ? $" {GameHosts.Advice}" : "";
            Console.Error.WriteLine($"game: --host {options.Host}: {failure.Message}{advice}");
            return ExitCode.BadCommandLine;
        }
        catch (InvalidDataException failure)
        {
            Console.Error.WriteLine($"game: --mark cannot be read: {failure.Message}");
            return ExitCode.BadCommandLine;
        }
        catch (Exception failure) when (failure is OutOfNativeMemoryException or IOException
            or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"game: {failure.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>Runs the game; again, with another check level, as often as the player asks for it.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    /// <exception cref="HostUnavailableException">The host that was asked for cannot run here.</exception>
    private static int Execute(GameOptions options)
    {
        // Before the first allocator: a trace has everything or refuses.
        using MemoryTrace? trace = options.Trace is { } path ? MemoryTrace.Start(path) : null;

        // First of all else, so that everything that is compiled from here on knows the check level as a constant.
        var memory = new MemorySystem(new MemoryOptions { Checks = options.Checks });
        var notices = new Notices();
        RunReport report;
        try
        {
            report = Play(options, memory, notices);
        }
        finally
        {
            memory.Dispose();
            End(trace, notices);
            foreach (string warning in notices.Warnings)
            {
                Console.Error.WriteLine($"game: {warning}");
            }
        }

        report.Leaks = RunReport.Describe(memory.Leaks);
        Publish(options, report);
        if (report.Hint is { } hint)
        {
            Console.Error.WriteLine($"game: {hint}");
        }

        if (report.NextChecks is { } level)
        {
            Console.Error.WriteLine($"game: starting again with checks {MemoryChecks.Name(level)}.");
            return Relaunch.Run(level);
        }

        bool isRight = report.Leaks.Length == 0 && report.Replay?.IsSame != false && trace?.Failure is null;
        return !isRight ? ExitCode.Failed : report.IsInterrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    /// <summary>Closes the trace, once nothing allocates any more.</summary>
    private static void End(MemoryTrace? trace, Notices notices)
    {
        trace?.Dispose();
        if (trace?.Failure is { } failure)
        {
            notices.Warn($"--trace: {failure.Message}");
        }

        if (trace?.DroppedEvents > 0)
        {
            notices.Warn($"--trace: {trace.DroppedEvents} events came too fast for the file and were dropped.");
        }
    }

    private static RunReport Play(GameOptions options, MemorySystem memory, Notices notices)
    {
        InputLog? log = options.Replay;
        SimulationOptions game = log?.Options
            ?? new SimulationOptions(options.Seed, options.Entities, options.Churn, options.Difficulty);
        var request = new HostRequest
        {
            Width = options.Size.Width,
            Height = options.Size.Height,
            Title = Title,
            IsVerticalSyncOn = options.VerticalSync,
        };
        HostPicker picker = GameHosts.Picker();
        using IHost host = picker.Open(options.Host, memory, request);
        long frames = options.Frames
            ?? (log is not null && !host.IsInteractive ? log.Steps
            : host.IsInteractive ? 0 : GameOptions.HeadlessFrames);
        var loopOptions = new LoopOptions { MaximumFrames = frames, WarmUpFrames = SteadyState.WarmUpSteps };
        var loop = new GameLoop(memory, host, loopOptions);
        using var metrics = new MemoryMetrics(memory, loop.Timings);
        using var jobs = new JobPool(memory, options.Workers);
        using var simulation = new Simulation(memory, game, jobs, loop.Timings);
        using var bugs = new PlantedBugs(memory, simulation, notices);
        GameWorld.RegisterFields();
        // Decommits what only the rehearsal needed; and Trim has run once before anything is measured.
        memory.Trim();
        using var overlay = new MemoryOverlay(memory) { IsVisible = options.Overlay ?? !host.IsInteractive };
        SetCapture(overlay, options, game, host);
        if (options.Mark is { } mark)
        {
            overlay.LoadMark(mark);
        }

        if (!host.IsInteractive)
        {
            // What it makes would count as garbage of the frames.
            MemoryOverlay.CompleteWarmUp();
        }

        using InputRecorder? recorder = options.Record is { } path ? new InputRecorder(memory, game, path) : null;
        var steady = new SteadyState();
        var saboteur = new Saboteur(loop.Timings) { IsOn = options.Saboteur };
        using Progress? progress = host.IsInteractive ? null : Progress.OnTerminal(frames);
        var painter = new ScenePainter(simulation.Crew);
        Stage stage = SetStage(options, host, simulation, painter, bugs, notices);
        var session = new GameSession(
            simulation, stage, painter, overlay, steady, saboteur, recorder, progress, host.IsInteractive);
        using PosixSignalRegistration? interrupt = ListenFor(PosixSignal.SIGINT, session, host);
        using PosixSignalRegistration? termination = ListenFor(PosixSignal.SIGTERM, session, host);

        LoopEnd end = RunRecorded(loop, session, simulation, recorder);

        steady.End(loop.Timings);
        RunReport report = RunReport.Of(game, host, simulation, loop, steady, memory.Snapshot());
        report.IsInterrupted = session.IsInterrupted;
        report.End = session.IsInterrupted ? "interrupted" : NameOf(end);
        report.NextChecks = session.NextChecks;
        report.Replay = log is null ? null : ReplayFigures.Of(log, simulation);
        report.Faults = new FaultFigures(saboteur.Steps, bugs.StaleHits);
        report.Hint = options.Host == HostPicker.Automatic ? GameHosts.Hint(host, picker.PassedOver) : null;
        if (options.Screenshot is { } screenshot)
        {
            TakeScreenshot(memory, host, loop.LastFrame, screenshot);
        }

        return report;
    }

    /// <summary>What the profiler's pictures say of the run, and where they are kept: with all that the player keeps.</summary>
    private static void SetCapture(MemoryOverlay overlay, GameOptions options, SimulationOptions game, IHost host)
    {
        overlay.CaptureFolder = PlayerFolder.Find(options.Data) is { } folder ? Path.Combine(folder, "captures") : ".";
        overlay.CaptureFacts["game"] = Title;
        overlay.CaptureFacts["host"] = host.Name;
        overlay.CaptureFacts["seed"] = game.Seed.ToString(CultureInfo.InvariantCulture);
        overlay.CaptureFacts["difficulty"] = game.Difficulty.ToString();
        overlay.CaptureFacts["entities"] = game.Entities.ToString(CultureInfo.InvariantCulture);
        overlay.CaptureFacts["churn"] = game.Churn.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Runs the loop; what was recorded is written also when the run fails: then it is needed most.</summary>
    private static LoopEnd RunRecorded(
        GameLoop loop, GameSession session, Simulation simulation, InputRecorder? recorder)
    {
        try
        {
            return loop.Run(session);
        }
        finally
        {
            recorder?.Write(simulation.Hash());
        }
    }

    private static Stage SetStage(
        GameOptions options, IHost host, Simulation simulation, ScenePainter painter, PlantedBugs bugs, Notices notices)
    {
        // A run without a player reads and writes the player's files only when asked to.
        string? folder = host.IsInteractive || options.Data is not null ? PlayerFolder.Find(options.Data) : null;
        var settings = new KeptValue<Settings>(
            folder, "settings", RecordsJson.Default.Settings, static value => value.WhyWrong(), new Settings(),
            notices);
        var scores = new KeptValue<ScoreList>(
            folder, "scores", RecordsJson.Default.ScoreList, static value => value.WhyWrong(), ScoreList.Empty,
            notices);
        foreach (BugKind bug in options.Bugs)
        {
            bugs.Switch(bug);
        }

        if (options.Checks is { } level)
        {
            notices.Tell($"memory checks: {MemoryChecks.Name(level)}");
        }

        Screen? first = options.Replay is not null || !host.IsInteractive ? new WatchScreen(options.Replay) : null;
        return new Stage(simulation, painter, settings, scores, notices, bugs, first);
    }

    /// <summary>A host with a screen hears of signals itself, and closes.</summary>
    private static PosixSignalRegistration? ListenFor(PosixSignal signal, GameSession session, IHost host)
    {
        return host.IsInteractive ? null : PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            session.Interrupt();
        });
    }

    private static string NameOf(LoopEnd end) => end switch
    {
        LoopEnd.MaximumFrames => "frames",
        LoopEnd.GameExit => "quit",
        _ => "closed",
    };

    private static void TakeScreenshot(MemorySystem memory, IHost host, DrawList frame, string path)
    {
        using var picture = new PixelBuffer(memory, "screenshot", frame.Width, frame.Height);
        if (!host.TryCapture(frame, picture))
        {
            new SoftwareRasterizer().Draw(frame, picture);
        }

        using FileStream file = File.Create(path);
        PngWriter.Write(file, picture);
    }

    private static void Publish(GameOptions options, RunReport report)
    {
        bool isReportPrinted = options.Report == GameOptions.StandardOutput;
        if (isReportPrinted)
        {
            using Stream output = Console.OpenStandardOutput();
            report.Write(output);
        }
        else if (options.Report is { } path)
        {
            using FileStream file = File.Create(path);
            report.Write(file);
        }

        RunSummary.Write(isReportPrinted ? Console.Error : Console.Out, report, options);
    }
}
