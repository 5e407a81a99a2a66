namespace Ashlar.Hosting;

/// <summary>
/// Opens and closes windows with an OpenGL 3.3 core context, and says what is missing when that does not work: the only
/// place where GLFW is started and ended.
/// </summary>
internal static class GlfwContext
{
    private static int _open;

    /// <summary>Opens a window whose context is current on this thread.</summary>
    /// <exception cref="HostUnavailableException">GLFW, the display or OpenGL 3.3 cannot be had.</exception>
    internal static nint Open(int width, int height, string title, bool isVisible)
    {
        if ((DesktopDisplay.WhyMissing ?? Glfw.WhyMissing(Glfw.Names)) is { } reason)
        {
            throw new HostUnavailableException($"No window can be opened: {reason}.");
        }

        if (DesktopDisplay.IsX11Only)
        {
            Glfw.SetInitializationHint(Glfw.Platform, Glfw.PlatformX11);
        }

        if (Glfw.Initialize() == 0)
        {
            throw new HostUnavailableException($"{DesktopDisplay.Name} does not answer: {Glfw.TakeError()}.");
        }

        SetHints(isVisible);
        nint window = Glfw.CreateWindow(width, height, title, 0, 0);
        if (window == 0)
        {
            string error = Glfw.TakeError();
            EndIfUnused();
            throw new HostUnavailableException(
                $"{DesktopDisplay.Name} opens no window with OpenGL 3.3: {error}.");
        }

        _open++;
        Glfw.MakeContextCurrent(window);
        return window;
    }

    /// <summary>Closes a window, and with the last one GLFW.</summary>
    internal static void Close(nint window)
    {
        Glfw.DestroyWindow(window);
        _open--;
        EndIfUnused();
    }

    /// <summary>Opens a window that nobody sees and closes it: what fails here would fail for any library.</summary>
    /// <exception cref="HostUnavailableException">GLFW, the display or OpenGL 3.3 cannot be had.</exception>
    internal static void Probe() => Close(Open(64, 64, "", isVisible: false));

    private static void SetHints(bool isVisible)
    {
        Glfw.ResetWindowHints();
        Glfw.SetWindowHint(Glfw.ContextVersionMajor, 3);
        Glfw.SetWindowHint(Glfw.ContextVersionMinor, 3);
        Glfw.SetWindowHint(Glfw.OpenGLProfile, Glfw.OpenGLCoreProfile);

        // macOS has core contexts of no other kind.
        Glfw.SetWindowHint(Glfw.OpenGLForwardCompatible, 1);
        Glfw.SetWindowHint(Glfw.ScaleToMonitor, 1);
        Glfw.SetWindowHint(Glfw.Visible, isVisible ? 1 : 0);
    }

    private static void EndIfUnused()
    {
        if (_open == 0)
        {
            Glfw.Terminate();
        }
    }
}
