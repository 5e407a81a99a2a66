using System.Runtime.InteropServices;
using Engine.Hosting;
using Engine.Memory;
using Engine.Overlay;
using Engine.Rendering;

namespace Game;

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
        catch (Exception failure) when (failure is OutOfNativeMemoryException or IOException
            or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"game: {failure.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>Runs the game.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    /// <exception cref="HostUnavailableException">The host that was asked for cannot run here.</exception>
    private static int Execute(GameOptions options)
    {
        // First of all, so that everything that is compiled from here on knows the check level as a constant.
        var memory = new MemorySystem(new MemoryOptions { Checks = options.Checks });
        RunReport report;
        try
        {
            report = Play(options, memory);
        }
        finally
        {
            memory.Dispose();
        }

        report.Leaks = RunReport.Describe(memory.Leaks);
        Publish(options, report);
        if (report.Hint is { } hint)
        {
            Console.Error.WriteLine($"game: {hint}");
        }

        return report.Leaks.Length > 0 ? ExitCode.Failed : report.IsInterrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private static RunReport Play(GameOptions options, MemorySystem memory)
    {
        var request = new HostRequest
        {
            Width = options.Size.Width,
            Height = options.Size.Height,
            Title = Title,
            IsVerticalSyncOn = options.VerticalSync,
        };
        HostPicker picker = GameHosts.Picker();
        using IHost host = picker.Open(options.Host, memory, request);
        using var simulation = new Simulation(
            memory, new SimulationOptions(options.Seed, options.Entities, options.Churn));
        // What was only rehearsed goes back; and giving back has been done once before it is measured.
        memory.Trim();
        using var overlay = new MemoryOverlay(memory) { IsVisible = options.Overlay };
        var steady = new SteadyState();
        long frames = options.Frames ?? (host.IsInteractive ? 0 : GameOptions.HeadlessFrames);
        using Progress? progress = host.IsInteractive ? null : Progress.OnTerminal(frames);
        var session = new GameSession(simulation, overlay, steady, progress, host.IsInteractive);
        var loopOptions = new LoopOptions { MaximumFrames = frames, WarmUpFrames = SteadyState.WarmUpSteps };
        var loop = new GameLoop(memory, host, loopOptions);
        using PosixSignalRegistration? interrupt = ListenFor(PosixSignal.SIGINT, session, host);
        using PosixSignalRegistration? termination = ListenFor(PosixSignal.SIGTERM, session, host);

        LoopEnd end = loop.Run(session);

        steady.End(loop.Timings);
        RunReport report = RunReport.Of(options, host, simulation, loop, steady, memory.Snapshot());
        report.IsInterrupted = session.IsInterrupted;
        report.End = session.IsInterrupted ? "interrupted" : NameOf(end);
        report.Hint = options.Host == HostPicker.Automatic ? GameHosts.Hint(host, picker.PassedOver) : null;
        if (options.Screenshot is { } screenshot)
        {
            TakeScreenshot(memory, host, loop.LastFrame, screenshot);
        }

        return report;
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
