using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// A host in a window on the desktop: OpenGL 3.3, keyboard, pointer, wheel and the first gamepad. F11 or Alt with Enter
/// makes it full screen and back.
/// The drawable area is the window divided by the scale that the player set for the display: what a game draws 10
/// pixels wide looks the same on every display, and is drawn with as many pixels as the display has. When the window
/// loses the focus, every key is released, and <see cref="InputState.HasFocus"/> tells the game, which may pause.
/// <para>
/// With vertical synchronisation <see cref="Present"/> waits for the display; where the system does not let it wait
/// (a hidden window, a virtual display) the loop sleeps instead. A frame allocates nothing. Everything belongs to the
/// thread that opened it, which on macOS must be the first of the process.
/// </para>
/// </summary>
/// <example><code>
/// HostPicker picker = HostPicker.Default();                            // knows DesktopHost.Provider already
/// using IHost host = picker.Open("window", memory, new HostRequest { Title = "Swarm" });
/// new GameLoop(memory, host).Run(game);
/// </code></example>
public sealed class DesktopHost : IHost
{
    private const int UsualRefreshRate = 60;

    private readonly IDesktopWindow _window;
    private readonly DesktopPlayer _player;
    private readonly OpenGLRenderer _renderer;
    private readonly List<PosixSignalRegistration> _signals = [];
    private int _framebufferWidth;
    private int _framebufferHeight;
    private volatile bool _isEnding;

    /// <summary>How long it took to hand each frame's draw list to OpenGL, without the wait for the display.</summary>
    public DurationHistogram Submission { get; } = new();

    /// <summary>Makes a host of a window, whose context is current.</summary>
    /// <exception cref="HostUnavailableException">
    /// The context is too old or broken. The window is disposed of.
    /// </exception>
    internal DesktopHost(
        string name, MemorySystem memory, HostRequest request, IDesktopWindow window, DesktopEvents events)
    {
        Name = name;
        _window = window;
        _player = new DesktopPlayer(window, events);
        try
        {
            _renderer = new OpenGLRenderer(window.GetProcAddress, memory);
        }
        catch (OpenGLUnavailableException failure)
        {
            window.Dispose();
            throw new HostUnavailableException($"The window cannot be drawn in: {failure.Message}", failure);
        }

        window.SetVerticalSync(request.IsVerticalSyncOn);
        window.IsFullScreen = request.IsFullScreen;
        DrawsPerSecond = request.IsVerticalSyncOn ? MostDrawsPerSecond(window.RefreshRate) : 0;
        NoticeSize();
        Heed(PosixSignal.SIGINT);
        Heed(PosixSignal.SIGTERM);
        Heed(PosixSignal.SIGHUP);
    }

    /// <summary>
    /// How a host picker makes one with the system's own GLFW library: named <c>glfw</c>, of the group <c>window</c>.
    /// </summary>
    public static HostProvider Provider { get; } = new(
        "glfw",
        static () => DesktopDisplay.WhyMissing ?? Glfw.WhyMissing(Glfw.Names),
        static (memory, request) =>
        {
            var events = new DesktopEvents();
            return new DesktopHost("glfw", memory, request, new GlfwWindow(request, events), events);
        })
    { Group = WindowGroup };

    /// <summary>The group of all hosts that open a window: what picks the best of them on a command line.</summary>
    public const string WindowGroup = "window";

    /// <summary>Whether there is a display that a window could open on.</summary>
    public static bool HasDisplay => DesktopDisplay.WhyMissing is null;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Width { get; private set; } = 1;

    /// <inheritdoc/>
    public int Height { get; private set; } = 1;

    /// <inheritdoc/>
    public bool IsInteractive => true;

    /// <summary>
    /// A quarter more than the display shows, which a loop that waits for the display never reaches; 0 without vertical
    /// synchronisation, for as many as the machine can.
    /// </summary>
    public int DrawsPerSecond { get; }

    /// <inheritdoc/>
    public bool Poll(ref InputState input)
    {
        if (_player.Poll(ref input, new Vector2(Width, Height)))
        {
            _window.IsFullScreen = !_window.IsFullScreen;
        }

        NoticeSize();
        return !_window.IsCloseRequested && !_isEnding;
    }

    /// <inheritdoc/>
    public void Present(DrawList list)
    {
        long before = Stopwatch.GetTimestamp();
        _renderer.Draw(list, _framebufferWidth, _framebufferHeight);
        Submission.Record((long)Stopwatch.GetElapsedTime(before).TotalNanoseconds);
        _window.SwapBuffers();
    }

    /// <inheritdoc/>
    public bool TryCapture(DrawList list, PixelBuffer picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (_framebufferWidth == 0 || _framebufferHeight == 0)
        {
            return false;
        }

        picture.Resize(_framebufferWidth, _framebufferHeight);
        _renderer.Draw(list, _framebufferWidth, _framebufferHeight);
        _renderer.Read(picture);
        return true;
    }

    /// <summary>Sleeps, in whole milliseconds: the next that is not before the end.</summary>
    public void Wait(TimeSpan duration)
    {
        if (duration > TimeSpan.Zero)
        {
            Thread.Sleep((int)Math.Ceiling(duration.TotalMilliseconds));
        }
    }

    /// <summary>Closes the window.</summary>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        _renderer.Dispose();
        _window.Dispose();
    }

    /// <summary>
    /// The limit where <see cref="Present"/> should wait for the display: so far above the display's rate that it never
    /// limits a loop that does wait, and low enough that the loop does not spin where the system does not let it wait.
    /// </summary>
    internal static int MostDrawsPerSecond(int refreshRate) =>
        (refreshRate > 0 ? refreshRate : UsualRefreshRate) * 5 / 4;

    /// <summary>How many pixels a game draws on an edge of so many of the display.</summary>
    internal static int Unscale(int pixels, float scale) =>
        Math.Max(1, scale > 0 ? (int)MathF.Round(pixels / scale) : pixels);

    private void NoticeSize()
    {
        _framebufferWidth = _window.FramebufferWidth;
        _framebufferHeight = _window.FramebufferHeight;

        // A minimised window has no size: the game goes on with the one it had.
        if (_framebufferWidth > 0 && _framebufferHeight > 0)
        {
            Width = Unscale(_framebufferWidth, _window.Scale);
            Height = Unscale(_framebufferHeight, _window.Scale);
        }
    }

    private void Heed(PosixSignal signal) => _signals.Add(PosixSignalRegistration.Create(signal, context =>
    {
        // The second time the process ends whatever the game does.
        context.Cancel = !_isEnding;
        _isEnding = true;
    }));
}
