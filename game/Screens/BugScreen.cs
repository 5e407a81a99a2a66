using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>Plants bugs for the memory profiler to find, and takes them out again.</summary>
internal sealed class BugScreen : Screen
{
    private const int BackItem = 5;

    private readonly Menu _menu = new(
        "LEAK ONE BULLET A SECOND", "ENEMY WITH A STALE HANDLE", "ARENA THAT GROWS EVERY WAVE",
        "SYSTEM SLOW IN EACH SEVENTH STEP", "SYSTEM THAT BOXES NUMBERS", "BACK");

    private Screen? _returnsTo;

    /// <summary>Shows it, and later the screen that it was asked from.</summary>
    public void ReturnTo(Stage stage, Screen screen)
    {
        _returnsTo = screen;
        stage.Show(this);
    }

    public override void Enter(Stage stage)
    {
        _menu.Reset();
        ShowValues(stage.Bugs);
    }

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        int accepted = _menu.Update(in menu);
        if (menu.Back || accepted == BackItem)
        {
            stage.Show(_returnsTo!);
        }
        else if (accepted >= 0)
        {
            stage.Bugs.Switch((BugKind)accepted);
            ShowValues(stage.Bugs);
        }

        return _returnsTo == stage.Title ? Controls.OfAutopilot : null;
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        Lettering.Veil(list, 150);
        Lettering.Shining(list, layout.Middle, layout.Line(0.16f), "BUGS", Palette.Danger, layout.LargeScale);
        Lettering.Flowing(
            list, in layout, layout.Line(0.27f), "plant one, and find it with the memory profiler",
            Palette.DimText, layout.Scale);
        _menu.Draw(list, in layout, layout.Line(0.36f));
    }

    private void ShowValues(PlantedBugs bugs)
    {
        for (int i = 0; i < BackItem; i++)
        {
            _menu.SetValue(i, bugs.IsOn((BugKind)i) ? "on" : "off");
        }
    }
}
