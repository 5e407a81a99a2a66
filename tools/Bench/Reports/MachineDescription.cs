using System.Globalization;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>Where and how a report was made: without it, its figures mean nothing.</summary>
internal sealed record MachineDescription
{
    public required string Cpu { get; init; }

    public required int LogicalProcessors { get; init; }

    public required string OperatingSystem { get; init; }

    public required string Runtime { get; init; }

    public required double MemoryGiB { get; init; }

    /// <summary>The kernel's setting for transparent huge pages, for example <c>madvise</c>.</summary>
    public required string HugePages { get; init; }

    public required bool Quick { get; init; }

    public required int Rounds { get; init; }

    /// <summary>Subjects that this machine lacks, each with the reason.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Subjects whose blocks failed their verification: they yield no number.</summary>
    public required IReadOnlyList<string> Broken { get; init; }

    public static MachineDescription Take(
        bool quick, int rounds, IReadOnlyList<string> missing, IReadOnlyList<string> broken) => new()
        {
            Cpu = CpuName(),
            LogicalProcessors = Environment.ProcessorCount,
            OperatingSystem = RuntimeInformation.OSDescription,
            Runtime = RuntimeInformation.FrameworkDescription,
            MemoryGiB = Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30), 1),
            HugePages = HugePageSetting(),
            Quick = quick,
            Rounds = rounds,
            Missing = missing,
            Broken = broken,
        };

    private static string CpuName()
    {
        const string Information = "/proc/cpuinfo";
        string? line = File.Exists(Information)
            ? File.ReadLines(Information)
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        string name = line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "unknown";
        return string.Create(CultureInfo.InvariantCulture, $"{name} ({RuntimeInformation.ProcessArchitecture})");
    }

    private static string HugePageSetting()
    {
        const string Setting = "/sys/kernel/mm/transparent_hugepage/enabled";
        if (!File.Exists(Setting))
        {
            return "unknown";
        }

        string text = File.ReadAllText(Setting);
        int open = text.IndexOf('[', StringComparison.Ordinal);
        int close = text.IndexOf(']', StringComparison.Ordinal);
        return open >= 0 && close > open ? text[(open + 1)..close] : text.Trim();
    }
}
