using System.Numerics;

namespace Ashlar.Hosting;

/// <summary>
/// A window of one window library, with an OpenGL 3.3 core context that is current on the thread that opened it: what
/// <see cref="DesktopHost"/> is made of. What is pressed goes to the <see cref="DesktopEvents"/> that it was opened
/// with, what merely is the case is asked here. Nothing allocates once it is warm, and nothing throws.
/// </summary>
internal interface IDesktopWindow : IDisposable
{
    /// <summary>Width in the unit in which <see cref="Pointer"/> is given.</summary>
    int Width { get; }

    /// <summary>Height in the unit in which <see cref="Pointer"/> is given.</summary>
    int Height { get; }

    /// <summary>Width of what is drawn on, in pixels; 0 while there is nothing to see.</summary>
    int FramebufferWidth { get; }

    /// <summary>Height of what is drawn on, in pixels; 0 while there is nothing to see.</summary>
    int FramebufferHeight { get; }

    /// <summary>How many pixels of the framebuffer the player wants for one that a game draws: 1, 1.5, 2.</summary>
    float Scale { get; }

    /// <summary>How often the display shows a picture, per second; 0 when it does not tell.</summary>
    int RefreshRate { get; }

    /// <summary>Whether the user asked to close.</summary>
    bool IsCloseRequested { get; }

    /// <summary>Whether keys come here.</summary>
    bool HasFocus { get; }

    /// <summary>Whether the window covers its display.</summary>
    bool IsFullScreen { get; set; }

    /// <summary>Where the pointer is, from the window's top-left corner, y down.</summary>
    Vector2 Pointer { get; }

    /// <summary>Reads the first gamepad that is connected.</summary>
    bool TryReadGamepad(out DesktopGamepad gamepad);

    /// <summary>Hears what happened since the last call.</summary>
    void Poll();

    /// <summary>Whether <see cref="SwapBuffers"/> waits for the display.</summary>
    void SetVerticalSync(bool isOn);

    /// <summary>Shows what was drawn.</summary>
    void SwapBuffers();

    /// <summary>The address of an OpenGL function, or 0.</summary>
    nint GetProcAddress(string name);
}
