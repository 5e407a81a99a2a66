using System.Runtime.InteropServices;

namespace Ashlar.Hosting;

/// <summary>What GLFW says of a display: <c>GLFWvidmode</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct GlfwVideoMode(
    int Width, int Height, int RedBits, int GreenBits, int BlueBits, int RefreshRate)
{
    /// <summary>What the first display shows now; all 0 without a display.</summary>
    internal static GlfwVideoMode OfPrimaryMonitor()
    {
        nint monitor = Glfw.GetPrimaryMonitor();
        nint mode = monitor == 0 ? 0 : Glfw.GetVideoMode(monitor);
        return mode == 0 ? default : Marshal.PtrToStructure<GlfwVideoMode>(mode);
    }
}
