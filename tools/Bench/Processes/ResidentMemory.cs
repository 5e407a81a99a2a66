using System.Globalization;

namespace Ashlar.Bench;

/// <summary>This process's resident memory, from the kernel's exact count.</summary>
internal static class ResidentMemory
{
    private const string Statistics = "/proc/self/smaps_rollup";

    public static bool IsAvailable => File.Exists(Statistics);

    public static long Bytes()
    {
        foreach (string line in File.ReadLines(Statistics))
        {
            if (line.StartsWith("Rss:", StringComparison.Ordinal))
            {
                string kilobytes = line["Rss:".Length..].Replace("kB", string.Empty, StringComparison.Ordinal);
                return long.Parse(kilobytes.Trim(), CultureInfo.InvariantCulture) * 1024;
            }
        }

        throw new InvalidOperationException($"{Statistics} has no line 'Rss:'.");
    }
}
