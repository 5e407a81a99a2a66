using System.Runtime.InteropServices;
using Ashlar.Input;

namespace Swarm.Tests;

/// <summary>A recorded game plays to the same state, and nothing but a recorded game is played.</summary>
public sealed class RecordingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("game-tests-").FullName;

    private string Log => Path.Combine(_folder, "game.swarm");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_game_of_keys_menus_and_stress_replays_to_its_state_headless()
    {
        ulong hash;
        long steps;
        using (var session = new PlayedSession(PlayWithEverything, seed: 9, entities: 500, record: Log))
        {
            session.Run(1500);
            hash = session.Simulation.Hash();
            steps = session.Simulation.State.Step;
            Assert.True(session.Simulation.State.Level >= 2, "no level-up was in it");
            Assert.True(session.Simulation.State.WasStressed == 1, "no stress was in it");
        }

        InputLog log = InputLog.Read(Log);
        Assert.Equal(hash, log.StateHash);
        Assert.True(log.Steps >= steps, $"{log.Steps} steps in the log, {steps} in the game");

        string[] checks = ["none", "full"];
        foreach (string level in checks)
        {
            GameProcess run = GameProcess.Run("--play", Log, "--checks", level, "--size", "320x200", "--report", "-");
            Assert.Equal(0, run.ExitCode);
            Assert.Equal(hash.ToString("x16"), run.Report.GetProperty("stateHash").GetString());
            Assert.True(run.Report.GetProperty("replay").GetProperty("isSame").GetBoolean());
        }
    }

    [Fact]
    public void Bugs_garbage_and_overlay_do_not_touch_the_state()
    {
        GameProcess recorded = GameProcess.Run("--frames", "300", "--entities", "500", "--record", Log);
        Assert.Equal(0, recorded.ExitCode);
        GameProcess run = GameProcess.Run(
            "--play", Log, "--overlay", "off", "--bug", "leak", "stale", "arena", "slow", "boxing", "--saboteur", "on", "--report", "-");
        Assert.True(run.Report.GetProperty("replay").GetProperty("isSame").GetBoolean());
        Assert.Equal(300, run.Report.GetProperty("faults").GetProperty("saboteurSteps").GetInt64());
        Assert.True(run.Report.GetProperty("gc").GetProperty("bytesPerFrameSteady").GetDouble() > 10_000);
        Assert.InRange(run.Report.GetProperty("faults").GetProperty("staleHits").GetInt32(), 5, 30);

        // The leak is found at the end, at the latest.
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            run.Report.GetProperty("leaks").EnumerateArray(),
            leak => leak.GetProperty("allocator").GetString()!.Contains("bullet records", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trace_touches_neither_the_state_nor_the_garbage()
    {
        string trace = Path.Combine(_folder, "game.trace");
        string[] game = ["--frames", "300", "--entities", "500", "--churn", "100", "--report", "-"];
        GameProcess plain = GameProcess.Run(game);
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            GameProcess traced = GameProcess.Run([.. game, "--trace", trace]);
            Assert.Equal(0, traced.ExitCode);
            Assert.Equal(
                plain.Report.GetProperty("stateHash").GetString(), traced.Report.GetProperty("stateHash").GetString());
            return (long)Math.Ceiling(traced.Report.GetProperty("gc").GetProperty("bytesPerFrameSteady").GetDouble());
        }));
        Assert.True(new FileInfo(trace).Length > 1000);
    }

    [Fact]
    public void A_trace_that_cannot_be_written_is_refused_before_anything_starts()
    {
        GameProcess run = GameProcess.Run("--trace", Path.Combine(_folder, "absent", "game.trace"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--trace cannot be", run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("foreign", "is no input log of this game")]
    [InlineData("empty", "is no input log of this game")]
    [InlineData("cut", "is damaged: it should have")]
    [InlineData("cut in header", "is damaged: it ends within its header")]
    [InlineData("flipped", "is damaged: its checksum is wrong")]
    [InlineData("other rules", "was recorded by another version")]
    [InlineData("impossible", "is damaged: it says what no game can have been")]
    public void What_is_no_log_is_refused_and_named(string damage, string explanation)
    {
        using (var session = new PlayedSession(PlayWithEverything, record: Log))
        {
            session.Run(60);
        }

        File.WriteAllBytes(Log, Damage(File.ReadAllBytes(Log), damage));
        var failure = Assert.Throws<InputLogException>(() => InputLog.Read(Log));
        Assert.Contains(explanation, failure.Message, StringComparison.Ordinal);
        Assert.Contains(Log, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_refuses_a_damaged_log_with_code_two()
    {
        File.WriteAllText(Log, "not a log");
        GameProcess run = GameProcess.Run("--play", Log);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no input log of this game", run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    private static byte[] Damage(byte[] bytes, string damage)
    {
        switch (damage)
        {
            case "foreign":
                return [.. "{ \"json\": true, \"much\": \"longer than eight bytes\" }"u8];
            case "empty":
                return [];
            case "cut":
                return bytes[..^9];
            case "cut in header":
                return bytes[..20];
            case "flipped":
                bytes[^20] ^= 1;
                return bytes;
            case "other rules":
                bytes[12]++;
                break;
            default:
                // Controls beyond what a stick can do.
                float far = 5;
                MemoryMarshal.Write(bytes.AsSpan(bytes.Length - 8 - 16), in far);
                break;
        }

        ulong checksum = LogChecksum.Of(bytes.AsSpan(..^8));
        MemoryMarshal.Write(bytes.AsSpan(bytes.Length - 8), in checksum);
        return bytes;
    }

    private static void PlayWithEverything(PlayedSession session, ScriptedHost host, int step)
    {
        switch (step)
        {
            case 20: host.Tap(Key.Enter); break;
            case 200: host.Tap(Key.P); break;
            case 230: host.Tap(Key.P); break;
            case 300: host.Tap(Key.RightBracket); break;
            case 320: host.Tap(Key.LeftBracket); break;
            case 330: host.Tap(Key.F1); break;
            case 340: host.Tap(Key.F10); break;
            case 350: host.Tap(Key.Escape); break;
            case 1300: host.Tap(Key.Backslash); break;
            default:
                if (step > 22)
                {
                    Pilot.Play(session, host, step);
                }

                break;
        }
    }
}
