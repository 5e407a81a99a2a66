using Ashlar.Input;

namespace Ashlar.Overlay;

/// <summary>
/// The keys that the overlay hears while the keyboard is the program's. Give those that collide with yours others, or
/// <see cref="Key.None"/> to leave them out.
/// All other keys of the overlay act only after <see cref="Keyboard"/> gave it the keyboard. Immutable: safe to share
/// between threads. Costs nothing a frame.
/// </summary>
/// <example><code>
/// overlay.Keys = new OverlayKeys { Full = Key.F8, Keyboard = Key.Grave, Picture = Key.None };
/// </code></example>
public sealed record OverlayKeys
{
    /// <summary>Shows and hides the summary.</summary>
    public Key Small { get; init; } = Key.F1;

    /// <summary>Shows and hides the profiler in full.</summary>
    public Key Full { get; init; } = Key.F2;

    /// <summary>Shows and hides the heap map.</summary>
    public Key HeapMap { get; init; } = Key.F3;

    /// <summary>Keeps a picture and all figures in <see cref="MemoryOverlay.CaptureFolder"/>, while anything is shown.</summary>
    public Key Picture { get; init; } = Key.F12;

    /// <summary>Gives the keyboard to the overlay, and back, while anything is shown.</summary>
    public Key Keyboard { get; init; } = Key.Tab;

    internal string HeapMapName => field ??= NameOf(HeapMap);

    internal string PictureName => field ??= NameOf(Picture);

    internal string KeyboardName => field ??= NameOf(Keyboard);

    /// <summary>Makes the names, so that showing them later makes no garbage.</summary>
    internal void Prepare()
    {
        _ = HeapMapName;
        _ = PictureName;
        _ = KeyboardName;
    }

    private static string NameOf(Key key) => key switch
    {
        Key.None => string.Empty,
        >= Key.Digit0 and <= Key.Digit9 => ((int)(key - Key.Digit0)).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => key.ToString(),
    };

    /// <summary>Whether a key is one of these, and turns no page therefore.</summary>
    internal bool Include(Key key) =>
        key == Small || key == Full || key == HeapMap || key == Picture || key == Keyboard;
}
