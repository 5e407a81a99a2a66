using Ashlar.Memory;
using Ashlar.Rendering;

namespace Swarm.Tests;

/// <summary>A game that cannot keep up says so to its player.</summary>
public sealed class PaceTests
{
    [Fact]
    public void The_player_is_told_only_while_steps_are_late()
    {
        using var memory = new MemorySystem();
        memory.BeginFrame();
        var list = new DrawList();
        list.Begin(memory.Frame.Current, 1280, 720);
        var layout = ScreenLayout.Beside(1280, 720, 0);
        PacePainter.Draw(1, list, in layout);
        Assert.Equal(0, list.Commands.Length);
        PacePainter.Draw(0.61f, list, in layout);
        string told = "";
        foreach (DrawCommand command in list.Commands)
        {
            told += (char)(Enumerable.Range(' ', 95).First(letter => BitmapFont.IndexOf((char)letter) == command.Glyph));
        }

        Assert.Equal("stepsarelate:thegamerunsat61%", told);
        memory.EndFrame();
    }
}
