using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// Room for jemalloc. It wants its thread-local variables in the block that the C library lays out when a process
/// starts, and loaded later it finds no room there unless the process was started with some to spare. That is an
/// environment variable, read before the first instruction of ours.
/// </summary>
internal static class StaticThreadStorage
{
    private const string Variable = "GLIBC_TUNABLES";
    private const string Tunable = "glibc.rtld.optional_static_tls";
    private const int Bytes = 16384;

    /// <summary>Sees that a process will start with room.</summary>
    /// <returns>False when this process has the room, or the system does not need it.</returns>
    public static bool TryGiveRoom(ProcessStartInfo start)
    {
        string? tunables = Environment.GetEnvironmentVariable(Variable);
        if (!OperatingSystem.IsLinux() || tunables?.Contains(Tunable, StringComparison.Ordinal) == true)
        {
            return false;
        }

        string wanted = $"{Tunable}={Bytes}";
        start.Environment[Variable] = string.IsNullOrEmpty(tunables) ? wanted : $"{tunables}:{wanted}";
        return true;
    }
}
