using Ashlar.Hosting;
#if SILK
using Ashlar.Hosting.Silk;
#endif

namespace Swarm;

/// <summary>Where this build of the game can be played.</summary>
internal static class GameHosts
{
    public static HostPicker Picker()
    {
        HostPicker picker = HostPicker.Default();
#if SILK
        picker.AddFirst(SilkHost.Provider);
#endif
        return picker;
    }

    /// <summary>What to tell a player who has a display and yet gets no window; null when there is nothing to tell.</summary>
    /// <param name="host">Where the game was played.</param>
    /// <param name="passedOver">See <see cref="HostPicker.PassedOver"/>.</param>
    public static string? Hint(IHost host, string passedOver)
    {
        return host is DesktopHost || passedOver.Length == 0 || !DesktopHost.HasDisplay
            ? null
            : $"There is a display, but no window could be opened ({passedOver}). {Advice}";
    }

    /// <summary>What helps when no window opens.</summary>
    public const string Advice = "tools/play builds the game with what this machine can do, and starts it.";
}
