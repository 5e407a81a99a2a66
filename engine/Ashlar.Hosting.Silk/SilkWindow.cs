using System.Numerics;
using Ashlar.Input;
using Silk.NET.Core.Contexts;
using Silk.NET.GLFW;
using Silk.NET.Input;
using Silk.NET.Input.Glfw;
using Silk.NET.Maths;
using Silk.NET.Windowing;
using Silk.NET.Windowing.Glfw;
using Key = Ashlar.Input.Key;

namespace Ashlar.Hosting.Silk;

/// <summary>A window of Silk.NET.</summary>
internal sealed class SilkWindow : IDesktopWindow
{
    // Silk.NET has no name for GLFW_SCALE_TO_MONITOR.
    private const WindowHintBool ScaleToMonitor = (WindowHintBool)0x0002200C;

    private readonly DesktopEvents _events;
    private readonly SilkRepeats _repeats = new(TimeProvider.System);
    private readonly IWindow _window;
    private readonly IGLContext _context;
    private readonly SilkNative _native;
    private readonly IInputContext _input;
    private readonly IMouse _mouse;
    private IGamepad? _gamepad;
    private bool _isVerticalSyncOn;

    /// <summary>Opens a window whose context is current on this thread.</summary>
    /// <exception cref="HostUnavailableException">Silk.NET does not open one.</exception>
    internal SilkWindow(HostRequest request, DesktopEvents events)
    {
        _events = events;
        try
        {
            _window = Open(request);
            _context = _window.GLContext ?? throw new HostUnavailableException("Silk.NET's window has no OpenGL.");
            _native = new SilkNative(_window.Handle);
            GlfwInput.RegisterPlatform();
            _input = _window.CreateInput();
            _mouse = _input.Mice[0];
        }
        catch (Exception failure) when (failure is not HostUnavailableException)
        {
            // Silk.NET throws whatever its loader, its reflection and GLFW come across.
            _input?.Dispose();
            _window?.Dispose();
            throw new HostUnavailableException(
                $"Silk.NET opens no window: {failure.Message.TrimEnd('.')}. {SilkErrors.Last}", failure);
        }

        IKeyboard keyboard = _input.Keyboards[0];
        keyboard.KeyDown += (_, key, _) => Press(GlfwKeys.Of((int)key));
        keyboard.KeyUp += (_, key, _) => Release(GlfwKeys.Of((int)key));
        _mouse.MouseDown += (_, button) => _events.Press(GlfwKeys.OfButton((int)button));
        _mouse.MouseUp += (_, button) => _events.Release(GlfwKeys.OfButton((int)button));
        _mouse.Scroll += (_, wheel) => _events.Turn(wheel.X, wheel.Y);
        _input.ConnectionChanged += (_, _) => FindGamepad();
        FindGamepad();
        RefreshRate = _window.Monitor?.VideoMode.RefreshRate ?? 0;
    }

    public int Width => _window.Size.X;

    public int Height => _window.Size.Y;

    public int FramebufferWidth => _window.FramebufferSize.X;

    public int FramebufferHeight => _window.FramebufferSize.Y;

    public float Scale => _native.Scale;

    public int RefreshRate { get; }

    public bool IsCloseRequested => _window.IsClosing;

    public bool HasFocus => _native.HasFocus;

    public bool IsFullScreen
    {
        get => _window.WindowState == WindowState.Fullscreen;
        set
        {
            if (value != IsFullScreen)
            {
                _window.WindowState = value ? WindowState.Fullscreen : WindowState.Normal;

                // Some drivers lose the setting with the change.
                SetVerticalSync(_isVerticalSyncOn);
            }
        }
    }

    public Vector2 Pointer => _mouse.Position;

    public bool TryReadGamepad(out DesktopGamepad gamepad)
    {
        if (_gamepad is null)
        {
            gamepad = default;
            return false;
        }

        gamepad = Read(_gamepad);
        return true;
    }

    public void Poll()
    {
        _window.DoEvents();
        _repeats.Report(_events, HasFocus);
    }

    public void SetVerticalSync(bool isOn)
    {
        _isVerticalSyncOn = isOn;
        _context.SwapInterval(isOn ? 1 : 0);
    }

    public void SwapBuffers() => _context.SwapBuffers();

    public nint GetProcAddress(string name) => _context.TryGetProcAddress(name, out nint address) ? address : 0;

    public void Dispose()
    {
        _input.Dispose();
        _window.Dispose();

        // Silk.NET keeps GLFW for the next window; another library that ends it meanwhile would leave it with nothing.
        GlfwProvider.Unload();
    }

    internal static DesktopGamepad Read(IGamepad gamepad)
    {
        uint pressed = 0;
        for (int i = 0; i < gamepad.Buttons.Count; i++)
        {
            Button button = gamepad.Buttons[i];
            if (button.Pressed && (uint)button.Name < (uint)DesktopGamepad.Buttons.Length)
            {
                pressed |= 1u << (int)button.Name;
            }
        }

        Thumbstick left = gamepad.Thumbsticks[0];
        Thumbstick right = gamepad.Thumbsticks[1];
        return new DesktopGamepad(
            pressed,
            new Vector2(left.X, left.Y),
            new Vector2(right.X, right.Y),
            gamepad.Triggers[0].Position,
            gamepad.Triggers[1].Position);
    }

    private static IWindow Open(HostRequest request)
    {
        GlfwWindowing.Use();
        IWindow window = Window.Create(WindowOptions.Default with
        {
            API = new GraphicsAPI(
                ContextAPI.OpenGL, ContextProfile.Core, ContextFlags.ForwardCompatible, new APIVersion(3, 3)),
            Size = new Vector2D<int>(request.Width, request.Height),
            Title = request.Title,
            VSync = request.IsVerticalSyncOn,
            ShouldSwapAutomatically = false,
            IsContextControlDisabled = true,
        });
        SilkErrors.Listen();
        GlfwProvider.GLFW.Value.WindowHint(ScaleToMonitor, true);
        window.Initialize();
        return window;
    }

    // Native code calls the two below, which an exception would end with the process: nothing in them throws.
    private void Press(Key key)
    {
        _events.Press(key);
        _repeats.Press(key);
    }

    private void Release(Key key)
    {
        _events.Release(key);
        _repeats.Release(key);
    }

    private void FindGamepad()
    {
        _gamepad = null;
        foreach (IGamepad gamepad in _input.Gamepads)
        {
            if (gamepad.IsConnected)
            {
                _gamepad = gamepad;
                return;
            }
        }
    }
}
