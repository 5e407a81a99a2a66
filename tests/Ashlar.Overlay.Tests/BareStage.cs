using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>An overlay in a program that has neither Ashlar's game loop nor its worlds: frame by frame, by calls.</summary>
internal sealed class BareStage : IDisposable
{
    public BareStage()
        : this(TimeProvider.System)
    {
    }

    public BareStage(TimeProvider time) => Overlay = new MemoryOverlay(Memory, warmsUp: true, time);

    public MemorySystem Memory { get; } = new();

    public MemoryOverlay Overlay { get; }

    /// <summary>What was drawn last.</summary>
    public DrawList List { get; } = new();

    /// <summary>The letters of what was drawn last.</summary>
    public string Text => ScreenText.All(List);

    public void Dispose()
    {
        Overlay.Dispose();
        Memory.Dispose();
    }

    /// <summary>Presses keys, one in each frame.</summary>
    public void Press(params Key[] keys)
    {
        foreach (Key key in keys)
        {
            var input = default(InputState);
            input.Press(key);
            Overlay.Handle(in input);
            Draw();
        }
    }

    /// <summary>Draws frames, each after some work of the program's.</summary>
    public void Run(int frames, Action work, int width = 1280, int height = 720)
    {
        for (int frame = 0; frame < frames; frame++)
        {
            work();
            Draw(width, height);
        }
    }

    /// <summary>Draws a frame.</summary>
    public void Draw(int width = 1280, int height = 720, OverlayFrame frame = default)
    {
        Memory.BeginFrame();
        try
        {
            DrawOutsideOfFrames(width, height, frame);
        }
        finally
        {
            Memory.EndFrame();
        }
    }

    /// <summary>Draws in a program that has no memory frames.</summary>
    public void DrawOutsideOfFrames(int width = 1280, int height = 720, OverlayFrame frame = default)
    {
        List.Begin(Memory.Frame.Current, width, height);
        List.Background = Color.Transparent;
        Overlay.Draw(List, in frame);
    }
}
