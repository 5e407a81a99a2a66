using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// Remembers what the pilot does, in native memory and without garbage, and writes it as an <see cref="InputLog"/> when
/// the run is over, however it ended.
/// </summary>
internal sealed class InputRecorder : IDisposable
{
    /// <summary>Enough for more than a day in which the controls change in every step.</summary>
    private const int MostRuns = 6_000_000;

    private readonly NativeTable<LogRun> _runs;
    private readonly SimulationOptions _options;
    private readonly string _path;
    private long _steps;
    private Controls _last;

    public InputRecorder(MemorySystem memory, SimulationOptions options, string path)
    {
        _runs = new NativeTable<LogRun>(memory, "input log", MostRuns);
        _options = options;
        _path = path;
    }

    /// <summary>Takes in a step.</summary>
    public void Add(in Controls controls)
    {
        if (_steps > 0 && controls.Equals(_last))
        {
            _runs[_runs.Count - 1].Steps++;
        }
        else
        {
            int index = _runs.Count;
            _runs.EnsureCount(index + 1);
            _runs[index] = new LogRun(in controls);
            _last = controls;
        }

        _steps++;
    }

    /// <summary>Writes the log.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Write(ulong stateHash)
    {
        var header = new LogHeader
        {
            Magic = LogHeader.RightMagic,
            Version = LogHeader.CurrentVersion,
            Rules = Simulation.Rules,
            Seed = _options.Seed,
            Entities = _options.Entities,
            Churn = _options.Churn,
            Difficulty = (int)_options.Difficulty,
            Runs = _runs.Count,
            Steps = _steps,
            StateHash = stateHash,
        };
        ReadOnlySpan<byte> runs = MemoryMarshal.AsBytes(_runs.Span);
        int headerBytes = Unsafe.SizeOf<LogHeader>();
        byte[] bytes = new byte[headerBytes + runs.Length + sizeof(ulong)];
        MemoryMarshal.Write(bytes, in header);
        runs.CopyTo(bytes.AsSpan(headerBytes));
        ulong checksum = LogChecksum.Of(bytes.AsSpan(..^sizeof(ulong)));
        MemoryMarshal.Write(bytes.AsSpan(headerBytes + runs.Length), in checksum);
        SafeFile.Replace(_path, bytes);
    }

    public void Dispose() => _runs.Dispose();
}
