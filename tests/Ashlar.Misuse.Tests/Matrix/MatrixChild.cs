using System.Diagnostics;
using Ashlar.Ecs;

namespace Ashlar.Misuse.Tests;

/// <summary>Runs cases in a process of their own, writing down each before it runs, so that a crash names its case.</summary>
public sealed class MatrixChild
{
    /// <summary>Names the file that a child writes to; its first line says which cases to run.</summary>
    internal const string JournalVariable = "ASHLAR_MISUSE_JOURNAL";

    /// <summary>How long a case may take.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private static long _startedAt;

    [Fact(Explicit = true)]
    public void Runs_its_cases()
    {
        string path = Environment.GetEnvironmentVariable(JournalVariable)
            ?? throw new InvalidOperationException("The matrix starts this test, in processes of its own.");
        int[] numbers = [.. File.ReadAllLines(path + ".cases").Select(line => int.Parse(line, null))];
        using var journal = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        new Thread(() => Watch(journal)) { IsBackground = true }.Start();
        Member? member = null;
        Action<Scene>? call = null;
        foreach (int number in numbers)
        {
            Case each = Case.All[number];
            Write(journal, $"> {number}");
            Volatile.Write(ref _startedAt, Stopwatch.GetTimestamp());
            if (each.Member != member)
            {
                member = each.Member;
                call = Call.Of(member);
            }

            Run(each, call!, fault => Write(journal, $"! {number} {fault}"));

            // Worlds that cases left behind are reported; another process goes on before there is no id for the next.
            if (World.WorldSize > 100)
            {
                Write(journal, "~");
                return;
            }
        }

        Volatile.Write(ref _startedAt, 0);
        Write(journal, "=");
    }

    private static void Run(Case each, Action<Scene> call, Action<string> report)
    {
        int worlds = World.WorldSize;
        Scene scene = each.NewScene();
        void Try(string when, Action action)
        {
            try
            {
                action();
            }
            catch (Exception error)
            {
                if (Outcome.Fault(error) is { } fault)
                {
                    report($"{when}: {fault}");
                }
            }
        }

        void Must(string when, Action action)
        {
            try
            {
                action();
            }
            catch (PlantedException)
            {
                // A user's own code may throw at the end too.
            }
            catch (Exception error)
            {
                report($"{when}: {Outcome.Describe(error)}");
            }
        }

        if (each.State == State.ThreadEnded)
        {
            Must("before", () => SecondThread.RunOnce(scene.Prepare));
        }
        else
        {
            Must("before", scene.Prepare);
        }

        Try("around", () => States.Run(scene, () => Try("in the call", () => call(scene))));
        if (scene.HasMemory)
        {
            Try("in the next frame", () =>
            {
                scene.Memory.BeginFrame();
                scene.Memory.EndFrame();
            });
        }

        scene.InHook = null;
        Must("at the end", scene.Dispose);
        if (World.WorldSize != worlds)
        {
            report($"at the end: {World.WorldSize - worlds} worlds are left");
        }
    }

    private static void Watch(FileStream journal)
    {
        while (true)
        {
            Thread.Sleep(200);
            long startedAt = Volatile.Read(ref _startedAt);
            if (startedAt != 0 && Stopwatch.GetElapsedTime(startedAt) > Limit)
            {
                Write(journal, "? hangs");
                Process.GetCurrentProcess().Kill();
            }
        }
    }

    private static void Write(FileStream journal, string line)
    {
        lock (journal)
        {
            journal.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        }
    }
}
