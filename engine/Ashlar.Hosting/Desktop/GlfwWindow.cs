using System.Numerics;
using System.Runtime.InteropServices;
using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>A window of the system's GLFW.</summary>
internal sealed class GlfwWindow : IDesktopWindow
{
    private const int MaximumGamepads = 16;

    private readonly DesktopEvents _events;
    private readonly nint _window;

    // Kept, because GLFW holds nothing but their addresses.
    private readonly Glfw.KeyCallback _onKey;
    private readonly Glfw.ButtonCallback _onButton;
    private readonly Glfw.ScrollCallback _onScroll;

    private bool _isVerticalSyncOn;
    private bool _isFullScreen;
    private (int X, int Y, int Width, int Height) _windowed;

    /// <summary>Opens a window whose context is current on this thread.</summary>
    /// <exception cref="HostUnavailableException">GLFW, the display or OpenGL 3.3 cannot be had.</exception>
    internal GlfwWindow(HostRequest request, DesktopEvents events)
    {
        _events = events;
        _window = GlfwContext.Open(request.Width, request.Height, request.Title, isVisible: true);
        _onKey = HearKey;
        _onButton = HearButton;
        _onScroll = HearScroll;
        Glfw.SetKeyCallback(_window, Marshal.GetFunctionPointerForDelegate(_onKey));
        Glfw.SetButtonCallback(_window, Marshal.GetFunctionPointerForDelegate(_onButton));
        Glfw.SetScrollCallback(_window, Marshal.GetFunctionPointerForDelegate(_onScroll));
        RefreshRate = GlfwVideoMode.OfPrimaryMonitor().RefreshRate;
    }

    public int Width
    {
        get
        {
            Glfw.GetWindowSize(_window, out int width, out _);
            return width;
        }
    }

    public int Height
    {
        get
        {
            Glfw.GetWindowSize(_window, out _, out int height);
            return height;
        }
    }

    public int FramebufferWidth
    {
        get
        {
            Glfw.GetFramebufferSize(_window, out int width, out _);
            return width;
        }
    }

    public int FramebufferHeight
    {
        get
        {
            Glfw.GetFramebufferSize(_window, out _, out int height);
            return height;
        }
    }

    public float Scale
    {
        get
        {
            Glfw.GetWindowContentScale(_window, out float scale, out _);
            return scale;
        }
    }

    public int RefreshRate { get; }

    public bool IsCloseRequested => Glfw.IsCloseRequested(_window) != 0;

    public bool HasFocus => Glfw.GetWindowAttribute(_window, Glfw.Focused) != 0;

    public bool IsFullScreen
    {
        get => _isFullScreen;
        set
        {
            if (value != _isFullScreen)
            {
                _isFullScreen = value ? CoverDisplay() : !UncoverDisplay();

                // Some drivers lose the setting with the change.
                SetVerticalSync(_isVerticalSyncOn);
            }
        }
    }

    public Vector2 Pointer
    {
        get
        {
            Glfw.GetCursorPosition(_window, out double x, out double y);
            return new Vector2((float)x, (float)y);
        }
    }

    public bool TryReadGamepad(out DesktopGamepad gamepad)
    {
        Span<byte> state = stackalloc byte[Glfw.GamepadBytes];
        for (int i = 0; i < MaximumGamepads; i++)
        {
            if (Glfw.GetGamepadState(i, ref state[0]) != 0)
            {
                gamepad = Decode(state);
                return true;
            }
        }

        gamepad = default;
        return false;
    }

    public void Poll() => Glfw.PollEvents();

    public void SetVerticalSync(bool isOn)
    {
        _isVerticalSyncOn = isOn;
        Glfw.SetSwapInterval(isOn ? 1 : 0);
    }

    public void SwapBuffers() => Glfw.SwapBuffers(_window);

    public nint GetProcAddress(string name) => Glfw.GetProcAddress(name);

    public void Dispose() => GlfwContext.Close(_window);

    internal static DesktopGamepad Decode(ReadOnlySpan<byte> state)
    {
        const int FirstAxis = 16;
        uint pressed = 0;
        for (int i = 0; i < DesktopGamepad.Buttons.Length; i++)
        {
            pressed |= (uint)(state[i] & 1) << i;
        }

        ReadOnlySpan<float> axes = MemoryMarshal.Cast<byte, float>(state[FirstAxis..]);
        return new DesktopGamepad(
            pressed, new Vector2(axes[0], axes[1]), new Vector2(axes[2], axes[3]), axes[4], axes[5]);
    }

    private bool CoverDisplay()
    {
        GlfwVideoMode mode = GlfwVideoMode.OfPrimaryMonitor();
        if (mode.Width == 0)
        {
            return false;
        }

        Glfw.GetWindowPosition(_window, out int x, out int y);
        _windowed = (x, y, Width, Height);
        Glfw.SetWindowMonitor(
            _window, Glfw.GetPrimaryMonitor(), 0, 0, mode.Width, mode.Height, mode.RefreshRate);
        return true;
    }

    private bool UncoverDisplay()
    {
        Glfw.SetWindowMonitor(
            _window, 0, _windowed.X, _windowed.Y, _windowed.Width, _windowed.Height, 0);
        return true;
    }

    // Native code calls the three below, and an exception there would end the process: nothing in them throws.
    private void HearKey(nint window, int key, int scanCode, int action, int modifiers) =>
        Hear(GlfwKeys.Of(key), action);

    private void HearButton(nint window, int button, int action, int modifiers) =>
        Hear(GlfwKeys.OfButton(button), action);

    private void HearScroll(nint window, double x, double y) => _events.Turn((float)x, (float)y);

    private void Hear(Key key, int action)
    {
        switch (action)
        {
            case Glfw.Press:
                _events.Press(key);
                break;
            case Glfw.Release:
                _events.Release(key);
                break;
            case Glfw.Repeat:
                _events.Repeat(key);
                break;
        }
    }
}
