using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Swarm;

/// <summary>
/// A game that was recorded: seed, options, and what the pilot did in each step. Not keys but <see cref="Controls"/>,
/// so that it plays the same on every host and at every size of the picture.
/// <para>
/// The file: a <see cref="LogHeader"/>, its <see cref="LogRun"/>s, and the <see cref="LogChecksum"/> of both; all
/// little-endian.
/// </para>
/// </summary>
internal sealed class InputLog
{
    private const int LargestFile = 1 << 28;

    private readonly LogRun[] _runs;
    private int _run;
    private int _stepsOfRun;

    private InputLog(LogHeader header, LogRun[] runs)
    {
        Options = new SimulationOptions(header.Seed, header.Entities, header.Churn, (Difficulty)header.Difficulty);
        Steps = header.Steps;
        StateHash = header.StateHash;
        _runs = runs;
    }

    /// <summary>What the simulation was made with.</summary>
    public SimulationOptions Options { get; }

    public long Steps { get; }

    /// <summary>The state that the recorded run ended in.</summary>
    public ulong StateHash { get; }

    /// <summary>Whether every step was taken.</summary>
    public bool IsOver => _run == _runs.Length;

    /// <summary>Reads a log, all of it.</summary>
    /// <exception cref="InputLogException">It cannot be played: the message says why.</exception>
    public static InputLog Read(string path)
    {
        byte[] bytes;
        try
        {
            long length = new FileInfo(path).Length;
            if (length > LargestFile)
            {
                throw new InputLogException($"'{path}' has {length} bytes: that is no input log of this game");
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputLogException(failure.Message.TrimEnd('.'));
        }

        return Parse(path, bytes);
    }

    /// <summary>What the pilot does in the next step.</summary>
    public Controls Next()
    {
        Controls controls = _runs[_run].Controls;
        if (++_stepsOfRun == _runs[_run].Steps)
        {
            _run++;
            _stepsOfRun = 0;
        }

        return controls;
    }

    private static InputLog Parse(string path, byte[] bytes)
    {
        int headerBytes = Unsafe.SizeOf<LogHeader>();
        if (bytes.Length < sizeof(ulong) || MemoryMarshal.Read<ulong>(bytes) != LogHeader.RightMagic)
        {
            throw new InputLogException($"'{path}' is no input log of this game: use a file that --record wrote");
        }

        if (bytes.Length < headerBytes + sizeof(ulong))
        {
            throw new InputLogException($"'{path}' is damaged: it ends within its header");
        }

        LogHeader header = MemoryMarshal.Read<LogHeader>(bytes);
        if (header.Version != LogHeader.CurrentVersion || header.Rules != Simulation.Rules)
        {
            throw new InputLogException(
                $"'{path}' was recorded by another version of the game (format {header.Version}, rules "
                + $"{header.Rules}), which would play differently: this one plays format {LogHeader.CurrentVersion}, "
                + $"rules {Simulation.Rules}");
        }

        ReadOnlySpan<byte> content = bytes.AsSpan(..^sizeof(ulong));
        long expected = headerBytes + ((long)header.Runs * Unsafe.SizeOf<LogRun>());
        if (header.Runs < 0 || content.Length != expected)
        {
            throw new InputLogException(
                $"'{path}' is damaged: it should have {expected + sizeof(ulong)} bytes and has {bytes.Length}");
        }

        if (MemoryMarshal.Read<ulong>(bytes.AsSpan(content.Length)) != LogChecksum.Of(content))
        {
            throw new InputLogException($"'{path}' is damaged: its checksum is wrong");
        }

        LogRun[] runs = MemoryMarshal.Cast<byte, LogRun>(content[headerBytes..]).ToArray();
        ThrowUnlessRight(path, in header, runs);
        return new InputLog(header, runs);
    }

    /// <summary>A right checksum says only that the file is as it was written.</summary>
    private static void ThrowUnlessRight(string path, in LogHeader header, LogRun[] runs)
    {
        long steps = 0;
        bool isRight = header.Entities is >= 0 and <= GameOptions.MostEntities
            && header.Churn is >= 0 and <= GameOptions.MostChurn
            && Enum.IsDefined((Difficulty)header.Difficulty);
        foreach (ref readonly LogRun run in runs.AsSpan())
        {
            isRight &= run.IsRight;
            steps += run.Steps;
        }

        if (!isRight || steps != header.Steps || steps == 0)
        {
            throw new InputLogException($"'{path}' is damaged: it says what no game can have been");
        }
    }
}
