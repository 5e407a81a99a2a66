namespace Engine.Hosting;

/// <summary>Whether there is a display at all: asked before a window library is, which may end the process.</summary>
internal static class DesktopDisplay
{
    /// <summary>Null when there is one, else why not, as the end of a sentence.</summary>
    internal static string? WhyMissing =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? WhyNotInteractive(Environment.UserInteractive)
            : WhyUnset(
                Environment.GetEnvironmentVariable("DISPLAY"), Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));

    internal static string? WhyNotInteractive(bool isInteractive) =>
        isInteractive ? null : "no display: this process runs as a service";

    internal static string? WhyUnset(string? x11, string? wayland) =>
        string.IsNullOrEmpty(x11) && string.IsNullOrEmpty(wayland)
            ? "no display: neither DISPLAY nor WAYLAND_DISPLAY is set"
            : null;
}
