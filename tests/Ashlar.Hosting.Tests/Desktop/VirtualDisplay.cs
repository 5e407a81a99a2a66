using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Ashlar.Hosting.Tests;

/// <summary>
/// A display that nobody sees, with a user who is the test: an Xvfb server of its own, never the developer's display.
/// Without the programs for it, <see cref="WhyMissing"/> says so and the tests skip.
/// </summary>
public sealed class VirtualDisplay : IDisposable
{
    internal const int Width = 1024;
    internal const int Height = 768;

    private const string X11 = "DISPLAY";
    private const string Wayland = "WAYLAND_DISPLAY";

    private readonly string? _x11Before = Environment.GetEnvironmentVariable(X11);
    private readonly string? _waylandBefore = Environment.GetEnvironmentVariable(Wayland);
    private readonly Process? _server;

    public VirtualDisplay()
    {
        WhyMissing = !OperatingSystem.IsLinux() ? "a virtual display needs Linux"
            : Try("xdotool", "--version") is null ? "xdotool is not installed"
            : null;
        if (WhyMissing is null)
        {
            _server = Start();
        }
    }

    /// <summary>Null when there is a display, else why not.</summary>
    internal string? WhyMissing { get; private set; }

    /// <summary>Does what a user would do: the arguments are xdotool's.</summary>
    internal static string Act(string arguments) =>
        Try("xdotool", arguments) ?? throw new InvalidOperationException($"xdotool {arguments} failed.");

    /// <summary>Sets how dense the display is, as desktops do: 96 for 100 %.</summary>
    internal static void SetDensity(int dotsPerInch)
    {
        const nint ResourceManager = 23;
        const nint String = 31;
        nint display = OpenDisplay(null);
        byte[] resources = Encoding.ASCII.GetBytes($"Xft.dpi:\t{dotsPerInch}\n");
        _ = ChangeProperty(
            display, DefaultRootWindow(display), ResourceManager, String, 8, 0, resources, resources.Length);
        _ = CloseDisplay(display);
    }

    public void Dispose()
    {
        if (_server is not null)
        {
            _server.Kill();
            _server.WaitForExit();
            _server.Dispose();
            SetVariable(X11, _x11Before);
            SetVariable(Wayland, _waylandBefore);
        }
    }

    private Process? Start()
    {
        var start = new ProcessStartInfo(
            "Xvfb", $"-displayfd 1 -screen 0 {Width}x{Height}x24 +extension GLX -nolisten tcp -noreset")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            Process server = Process.Start(start)!;
            string? number = server.StandardOutput.ReadLine();
            if (number is null)
            {
                WhyMissing = "Xvfb does not start";
                return null;
            }

            server.BeginErrorReadLine();
            SetVariable(X11, $":{number}");
            SetVariable(Wayland, null);
            return server;
        }
        catch (Win32Exception)
        {
            WhyMissing = "Xvfb is not installed";
            return null;
        }
    }

    private static string? Try(string program, string arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            _ = errors.Result;
            return process.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // The runtime keeps its own copy of the environment, and native code reads the other.
    private static void SetVariable(string name, string? value)
    {
        Environment.SetEnvironmentVariable(name, value);
        _ = value is null ? UnsetEnvironment(name) : SetEnvironment(name, value, 1);
    }

    [DllImport("libc", EntryPoint = "setenv", CharSet = CharSet.Ansi, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironment(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int replace);

    [DllImport("libc", EntryPoint = "unsetenv", CharSet = CharSet.Ansi, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int UnsetEnvironment([MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    [DllImport("libX11.so.6", EntryPoint = "XOpenDisplay")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint OpenDisplay(byte[]? name);

    [DllImport("libX11.so.6", EntryPoint = "XCloseDisplay")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int CloseDisplay(nint display);

    [DllImport("libX11.so.6", EntryPoint = "XDefaultRootWindow")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint DefaultRootWindow(nint display);

    [DllImport("libX11.so.6", EntryPoint = "XChangeProperty")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ChangeProperty(
        nint display, nint window, nint property, nint type, int format, int mode, byte[] data, int count);
}
