using Silk.NET.GLFW;

namespace Ashlar.Hosting.Silk;

/// <summary>
/// What GLFW complains of to Silk.NET. Silk.NET's own listener throws on Windows, out of native code, which ends the
/// process; this one remembers the last complaint and goes on.
/// </summary>
internal static class SilkErrors
{
    // Kept, because GLFW holds nothing but its address.
    private static readonly GlfwCallbacks.ErrorCallback Listener = static (_, description) => Last = description;

    /// <summary>The last complaint in GLFW's own words; empty when there was none.</summary>
    internal static string Last { get; private set; } = "";

    /// <summary>Listens to the GLFW that Silk.NET uses now.</summary>
    internal static void Listen()
    {
        Last = "";
        GlfwProvider.GLFW.Value.SetErrorCallback(Listener);
    }
}
