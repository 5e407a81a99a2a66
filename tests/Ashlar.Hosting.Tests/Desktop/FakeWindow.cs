using System.Numerics;

namespace Ashlar.Hosting.Tests;

/// <summary>A window whose user and display are the test.</summary>
internal sealed class FakeWindow : IDesktopWindow
{
    internal Action? OnPoll { get; set; }

    internal DesktopGamepad? Gamepad { get; set; }

    internal bool IsDisposed { get; private set; }

    public int Width { get; set; } = 640;

    public int Height { get; set; } = 480;

    public int FramebufferWidth { get; set; } = 640;

    public int FramebufferHeight { get; set; } = 480;

    public float Scale { get; set; } = 1;

    public int RefreshRate { get; set; } = 60;

    public bool IsCloseRequested { get; set; }

    public bool HasFocus { get; set; }

    public bool IsFullScreen { get; set; }

    public Vector2 Pointer { get; set; } = new(7, 9);

    public bool TryReadGamepad(out DesktopGamepad gamepad)
    {
        gamepad = Gamepad.GetValueOrDefault();
        return Gamepad.HasValue;
    }

    public void Poll() => OnPoll?.Invoke();

    public void SetVerticalSync(bool isOn)
    {
    }

    public void SwapBuffers()
    {
    }

    public nint GetProcAddress(string name) => 0;

    public void Dispose() => IsDisposed = true;
}
