using System.Numerics;
using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>
/// The player at a window: brings what the window heard and what it shows of pointer, gamepad and focus to the input
/// state of a game.
/// </summary>
internal sealed class DesktopPlayer
{
    private readonly IDesktopWindow _window;
    private readonly DesktopEvents _events;
    private readonly Vector2 _firstPointer;
    private bool _hasHadFocus;
    private bool _hasPointer;

    internal DesktopPlayer(IDesktopWindow window, DesktopEvents events)
    {
        _window = window;
        _events = events;
        _firstPointer = window.Pointer;
    }

    /// <summary>Tells <paramref name="input"/> what happened since the last call.</summary>
    /// <param name="input">What the next step will see.</param>
    /// <param name="size">The size, in pixels, of what the game draws.</param>
    /// <returns>Whether the player wants the window to become full screen, or to stop being it.</returns>
    internal bool Poll(ref InputState input, Vector2 size)
    {
        _window.Poll();
        bool isToggled = _events.Report(ref input);
        if (!HasFocus())
        {
            // Last, so that what was pressed while looking away is released with the rest.
            input.SetFocus(false);
            input.TiltSticks(Vector2.Zero, Vector2.Zero);
            return isToggled;
        }

        input.SetFocus(true);
        FollowPointer(ref input, size);
        DesktopGamepad gamepad = _window.TryReadGamepad(out DesktopGamepad read) ? read : DesktopGamepad.AtRest;
        gamepad.Report(ref input);
        return isToggled;
    }

    // A window that never had the focus has not lost it: it opened behind others, or the display has no window manager.
    private bool HasFocus()
    {
        bool hasFocus = _window.HasFocus;
        _hasHadFocus |= hasFocus;
        return hasFocus || !_hasHadFocus;
    }

    // A pointer that has not moved since the window opened is ignored: the player did not point there.
    private void FollowPointer(ref InputState input, Vector2 size)
    {
        Vector2 pointer = _window.Pointer;
        _hasPointer |= pointer != _firstPointer || _events.HasPointerActed;
        if (_hasPointer && _window.Width > 0 && _window.Height > 0)
        {
            input.MovePointer(pointer * size / new Vector2(_window.Width, _window.Height));
        }
    }
}
