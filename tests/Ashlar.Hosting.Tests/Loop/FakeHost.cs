using Ashlar.Input;
using Ashlar.Rendering;

namespace Ashlar.Hosting.Tests;

/// <summary>A host whose clock moves only when it waits, and when a test says that something took time.</summary>
internal sealed class FakeHost(FakeTime time, bool isInteractive = true, int drawsPerSecond = 60) : IHost
{
    internal delegate bool PollAction(ref InputState input);

    internal List<string> Calls { get; } = [];

    internal PollAction? OnPoll { get; set; }

    internal Action? OnPresent { get; set; }

    internal bool IsLogging { get; set; } = true;

    public string Name => "fake";

    public int Width => 64;

    public int Height => 48;

    public bool IsInteractive => isInteractive;

    public int DrawsPerSecond => drawsPerSecond;

    public bool Poll(ref InputState input)
    {
        Log("poll");
        return OnPoll is null || OnPoll(ref input);
    }

    public void Present(DrawList list)
    {
        Log("present");
        OnPresent?.Invoke();
    }

    public void Wait(TimeSpan duration)
    {
        Log("wait");
        time.Now += (long)(Math.Ceiling(duration.TotalMilliseconds) / 1000 * time.TimestampFrequency);
    }

    public void Dispose()
    {
    }

    internal void Log(string call)
    {
        if (IsLogging)
        {
            Calls.Add(call);
        }
    }
}
