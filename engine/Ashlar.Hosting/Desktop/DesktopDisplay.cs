namespace Ashlar.Hosting;

/// <summary>Whether there is a display at all: asked before a window library is, which may end the process.</summary>
internal static class DesktopDisplay
{
    private const string X11 = "DISPLAY";
    private const string Wayland = "WAYLAND_DISPLAY";

    /// <summary>Null when there is one, else why not, as the end of a sentence.</summary>
    internal static string? WhyMissing => HasVariables
        ? WhyUnset(Environment.GetEnvironmentVariable(X11), Environment.GetEnvironmentVariable(Wayland))
        : WhyNotInteractive(Environment.UserInteractive);

    /// <summary>What to call it, as the start of a sentence.</summary>
    internal static string Name => HasVariables
        ? NameOf(Environment.GetEnvironmentVariable(X11), Environment.GetEnvironmentVariable(Wayland))
        : "The display";

    /// <summary>Whether only X11 was named: a library that looks for Wayland all the same would complain.</summary>
    internal static bool IsX11Only => HasVariables && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Wayland));

    private static bool HasVariables => !OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS();

    internal static string? WhyNotInteractive(bool isInteractive) =>
        isInteractive ? null : "no display: this process runs as a service";

    internal static string? WhyUnset(string? x11, string? wayland) =>
        string.IsNullOrEmpty(x11) && string.IsNullOrEmpty(wayland)
            ? $"no display: neither {X11} nor {Wayland} is set"
            : null;

    internal static string NameOf(string? x11, string? wayland) =>
        string.IsNullOrEmpty(x11) ? $"The display {Wayland}={wayland}"
        : string.IsNullOrEmpty(wayland) ? $"The display {X11}={x11}"
        : $"The display {Wayland}={wayland}, {X11}={x11}";
}
