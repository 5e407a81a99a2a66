using Ashlar.Hosting;
using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm.Tests;

/// <summary>A host with a player whose hands are a function: what is down in each step.</summary>
internal sealed class ScriptedHost : IHost
{
    private readonly Action<ScriptedHost, int> _script;
    private InputState _input;
    private int _step;

    public ScriptedHost(int width, int height, Action<ScriptedHost, int> script)
    {
        Width = width;
        Height = height;
        _script = script;
    }

    public string Name => "scripted";

    public int Width { get; }

    public int Height { get; }

    /// <summary>Not by the clock: one step a frame.</summary>
    public bool IsInteractive => false;

    public int DrawsPerSecond => 0;

    public bool IsClosed { get; set; }

    /// <summary>What the script holds, presses and moves.</summary>
    public ref InputState Input => ref _input;

    /// <summary>Presses a key for this step only.</summary>
    public void Tap(Key key)
    {
        _input.Press(key);
        Tapped = key;
    }

    private Key Tapped { get; set; }

    public bool Poll(ref InputState input)
    {
        _input.Release(Tapped);
        Tapped = Key.None;
        _script(this, _step++);
        input = _input;
        _input.EndStep();
        return !IsClosed;
    }

    public void Present(DrawList list)
    {
    }

    public void Wait(TimeSpan duration)
    {
    }

    public void Dispose()
    {
    }
}
