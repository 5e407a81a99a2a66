using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>What the player may choose. Kept when the screen is left.</summary>
internal sealed class OptionsScreen : Screen
{
    private const int DifficultyItem = 0;
    private const int ShakeItem = 1;
    private const int FlashItem = 2;
    private const int AutoFireItem = 3;
    private const int BackItem = 4;

    private static readonly string[] Shakes = ["off", "25 %", "50 %", "75 %", "100 %", "125 %", "150 %"];

    private readonly Menu _menu = new("DIFFICULTY", "SCREEN SHAKE", "FLASHES", "AIMING FIRES", "BACK");
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
        ShowValues(stage.Settings.Value);
    }

    public override Controls? Update(Stage stage, in InputState input, in MenuInput menu)
    {
        int accepted = _menu.Update(in menu);
        if (menu.Back || accepted == BackItem)
        {
            stage.Settings.Keep(stage.Settings.Value);
            stage.Show(_returnsTo!);
        }
        else if (accepted >= 0 || menu.Right != 0)
        {
            Change(stage.Settings.Value, _menu.Selected, menu.Right == 0 ? 1 : menu.Right, accepted >= 0);
            ShowValues(stage.Settings.Value);
        }

        return _returnsTo == stage.Title ? Controls.OfAutopilot : null;
    }

    public override void Draw(Stage stage, DrawList list, in ScreenLayout layout)
    {
        Lettering.Veil(list, 165);
        Lettering.Shining(list, layout.Middle, layout.Line(0.18f), "OPTIONS", Palette.Text, layout.LargeScale);
        _menu.Draw(list, in layout, layout.Line(0.34f));
        Lettering.Centred(
            list, layout.Middle, layout.Line(0.72f), "the difficulty is that of the next game", Palette.DimText,
            layout.Scale);
    }

    private static void Change(Settings settings, int item, int direction, bool wraps)
    {
        switch (item)
        {
            case DifficultyItem:
                int difficulty = (int)settings.Difficulty + direction;
                settings.Difficulty = (Difficulty)(wraps ? (difficulty + 3) % 3 : Math.Clamp(difficulty, 0, 2));
                break;
            case ShakeItem:
                int shake = settings.Shake + (direction * Settings.ShakeStep);
                settings.Shake = wraps && shake > Settings.MostShake ? 0 : Math.Clamp(shake, 0, Settings.MostShake);
                break;
            case FlashItem:
                settings.Flash = !settings.Flash;
                break;
            case AutoFireItem:
                settings.AutoFire = !settings.AutoFire;
                break;
        }
    }

    private void ShowValues(Settings settings)
    {
        _menu.SetValue(DifficultyItem, settings.Difficulty switch
        {
            Difficulty.Easy => "easy",
            Difficulty.Hard => "hard",
            _ => "normal",
        });
        _menu.SetValue(ShakeItem, Shakes[settings.Shake / Settings.ShakeStep]);
        _menu.SetValue(FlashItem, settings.Flash ? "on" : "off");
        _menu.SetValue(AutoFireItem, settings.AutoFire ? "on" : "off");
    }
}
