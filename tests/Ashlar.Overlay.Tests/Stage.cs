using System.Numerics;
using Ashlar.Hosting;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>A game of nothing but an overlay, run frame by frame through a real loop.</summary>
internal sealed class Stage : IGame, IDisposable
{
    private readonly HeadlessHost _host;

    public Stage(int width, int height, long budget = 0)
    {
        Memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = budget });
        Overlay = new MemoryOverlay(Memory) { IsVisible = true };
        _host = new HeadlessHost(width, height);
    }

    public MemorySystem Memory { get; }

    public MemoryOverlay Overlay { get; }

    /// <summary>The world that the overlay is told of.</summary>
    public IWorldFigures? World { get; set; }

    /// <summary>Whether the overlay is told of frame times.</summary>
    public bool IsTimed { get; init; } = true;

    /// <summary>What happens in a step, before the overlay is drawn.</summary>
    public Action<long>? Step { get; init; }

    /// <summary>What happens right before the overlay is drawn.</summary>
    public Action<MemorySystem>? Drawing { get; init; }

    /// <summary>What is looked at right after the overlay was drawn.</summary>
    public Action<DrawList>? Drawn { get; init; }

    public DrawList Run(int frames)
    {
        var loop = new GameLoop(Memory, _host, new LoopOptions { MaximumFrames = frames, WarmUpFrames = 2 });
        loop.Run(this);
        return loop.LastFrame;
    }

    /// <summary>What the user does in the next step.</summary>
    public InputState Input;

    /// <summary>What the overlay took of it in the last.</summary>
    public OverlayResponse Response { get; private set; }

    public void Update(in InputState input, in SimulationStep step)
    {
        Step?.Invoke(step.Index);
        Response = Overlay.Handle(in Input);
        Input.EndStep();
    }

    /// <summary>Presses keys, one in each frame.</summary>
    public DrawList Press(params Key[] keys)
    {
        DrawList list = null!;
        foreach (Key key in keys)
        {
            Input.Press(key);
            list = Run(1);
            Input.Release(key);
        }

        return list;
    }

    /// <summary>Clicks on the first place where a text stands.</summary>
    public DrawList Click(string text, DrawList list)
    {
        Point(text, list);
        return Press(Key.PointerLeft);
    }

    /// <summary>Moves the pointer to the first place where a text stands.</summary>
    public DrawList Point(string text, DrawList list)
    {
        string[] lines = ScreenText.Lines(list);
        int row = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
        Assert.True(row >= 0, $"'{text}' is not shown.");
        int column = lines[row].IndexOf(text, StringComparison.Ordinal);
        int scale = TextScreen.Of(list.Width, list.Height).Scale;
        Input.MovePointer(new Vector2(
            ((column * BitmapFont.Advance) + 3) * scale, ((row * BitmapFont.LineHeight) + 5) * scale));
        return Run(1);
    }

    public void Draw(DrawList list, in DrawFrame frame)
    {
        Drawing?.Invoke(Memory);
        Overlay.Draw(list, new OverlayFrame
        {
            Timings = IsTimed ? frame.Timings : null,
            World = World,
        });
        Drawn?.Invoke(list);
    }

    public void Dispose()
    {
        Overlay.Dispose();
        Memory.Dispose();
        _host.Dispose();
    }
}
