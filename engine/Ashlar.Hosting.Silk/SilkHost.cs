using Ashlar.Memory;

namespace Ashlar.Hosting.Silk;

/// <summary>
/// The desktop host in a window of Silk.NET, which brings its own GLFW along: for players whose system has none, and for
/// games that use Silk.NET anyway.
/// It is a <see cref="DesktopHost"/> in everything else: the same input, sizes and pacing, and nothing allocated in a
/// frame. Everything belongs to the thread that opened it.
/// </summary>
/// <example><code>
/// HostPicker picker = HostPicker.Default();
/// picker.AddFirst(SilkHost.Provider);
/// using IHost host = picker.Open("window", memory, new HostRequest { Title = "Swarm" });
/// </code></example>
public static class SilkHost
{
    private const string Name = "silk";

    /// <summary>
    /// How a host picker makes one: named <c>silk</c>, of the group <see cref="DesktopHost.WindowGroup"/>.
    /// </summary>
    public static HostProvider Provider { get; } =
        new(Name, static () => DesktopDisplay.WhyMissing, Open) { Group = DesktopHost.WindowGroup };

    // Silk.NET calls GLFW on with the null that stands for a window that could not be opened, which ends the process.
    // So the same window is opened first by a library that says what is wrong.
    private static DesktopHost Open(MemorySystem memory, HostRequest request)
    {
        GlfwContext.Probe();
        var events = new DesktopEvents();
        return new DesktopHost(Name, memory, request, new SilkWindow(request, events), events);
    }
}
