using System.Diagnostics;
using System.Globalization;
using Ashlar.Bench;

namespace Ashlar.MemTrace;

/// <summary>
/// This program once more, for one allocator: resident memory belongs to a process, and C allocators leave traces in one
/// another's. It plays a round when it is told to, so that the rounds of all take turns.
/// </summary>
internal sealed class ReplayProcess : IDisposable
{
    /// <summary>The hidden command that such a process runs.</summary>
    public const string Command = "replay-one";

    private const string Ready = "ready";
    private const string Missing = "missing";
    private readonly Process _process;

    private ReplayProcess(string name, Process process)
    {
        Name = name;
        _process = process;
    }

    /// <summary>The allocator.</summary>
    public string Name { get; }

    /// <summary>Why the allocator cannot be measured here; null when it can.</summary>
    public string? WhyMissing { get; private set; }

    /// <summary>The most resident memory, in bytes; 0 where the system does not tell.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Resident memory when all is freed.</summary>
    public long EndBytes { get; private set; }

    /// <summary>Nanoseconds of an operation, round by round.</summary>
    public List<double> Nanoseconds { get; } = [];

    /// <summary>Starts one, and waits until its memory is measured.</summary>
    /// <exception cref="IOException">It ends instead.</exception>
    public static ReplayProcess Start(string file, string name)
    {
        string program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "memtrace.exe" : "memtrace");
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { Command, file, name },
        };
        _ = StaticThreadStorage.TryGiveRoom(start);
        var process = new ReplayProcess(name, Process.Start(start)!);
        try
        {
            string answer = process.ReadLine();
            string[] parts = answer.Split(' ');
            if (parts[0] == Missing)
            {
                process.WhyMissing = answer[(Missing.Length + 1)..];
                return process;
            }

            process.PeakBytes = long.Parse(parts[1], CultureInfo.InvariantCulture);
            process.EndBytes = long.Parse(parts[2], CultureInfo.InvariantCulture);
            return process;
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <summary>What such a process does.</summary>
    public static void Serve(string file, string name, TextReader input, TextWriter output)
    {
        if (Contenders.WhyMissing(name) is { } reason)
        {
            output.WriteLine($"{Missing} {reason}");
            return;
        }

        ReplayRun run = Contenders.Open(name, Operations.Of(file));
        (long peak, long end) = run.MeasureResident();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Ready} {peak} {end}"));
        output.Flush();
        while (input.ReadLine() is not null)
        {
            output.WriteLine(run.Round().ToString("R", CultureInfo.InvariantCulture));
            output.Flush();
        }
    }

    /// <summary>Has it play a round.</summary>
    /// <exception cref="IOException">It ends instead.</exception>
    public void PlayRound()
    {
        _process.StandardInput.WriteLine();
        _process.StandardInput.Flush();
        Nanoseconds.Add(double.Parse(ReadLine(), CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Dispose();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string ReadLine() =>
        _process.StandardOutput.ReadLine() ?? throw new IOException($"The replay against {Name} ended before its time.");
}
