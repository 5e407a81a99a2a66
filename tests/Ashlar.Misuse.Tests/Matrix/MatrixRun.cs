using System.Globalization;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Misuse.Tests;

/// <summary>Runs cases in child processes, and starts another behind each case that ends one.</summary>
internal sealed class MatrixRun
{
    /// <summary>How many cases a process runs: what leaks then is bounded, and what is lost with a crash.</summary>
    private const int PerProcess = 20_000;

    private readonly List<string> _faults = [];
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"misuse-{Guid.NewGuid():N}");

    private MatrixRun()
    {
    }

    /// <summary>Runs cases at a level.</summary>
    /// <returns>A line for each fault: the level, the case, and what it came to.</returns>
    public static async Task<IReadOnlyList<string>> Of(CheckLevel level, IReadOnlyList<int> cases)
    {
        var run = new MatrixRun();
        int next = 0;
        while (next < cases.Count)
        {
            int[] slice = [.. cases.Skip(next).Take(PerProcess)];
            next += await run.Slice(level, slice);
        }

        File.Delete(run._journal);
        File.Delete(run._journal + ".cases");
        return run._faults;
    }

    /// <summary>Runs cases until all are done or one ends the process.</summary>
    /// <returns>How many need not run again.</returns>
    private async Task<int> Slice(CheckLevel level, int[] slice)
    {
        File.WriteAllText(_journal, "");
        File.WriteAllLines(_journal + ".cases", slice.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        var environment = new Dictionary<string, string>
        {
            [MemoryChecks.EnvironmentVariable] = MemoryChecks.Name(level),
            [MatrixChild.JournalVariable] = _journal,
            ["DOTNET_DbgEnableMiniDump"] = "0",
        };
        (int exitCode, string output) = await ChildRun.Of(
            typeof(MatrixChild), environment,
            "-explicit", "only", "-method", $"{typeof(MatrixChild).FullName}.{nameof(MatrixChild.Runs_its_cases)}");

        int begun = 0;
        int last = -1;
        bool isDone = false;
        bool isCut = false;
        string end = $"the process ended with {exitCode}: {Tail(output)}";
        foreach (string line in File.ReadLines(_journal))
        {
            switch (line[0])
            {
                case '>':
                    begun++;
                    last = int.Parse(line.AsSpan(2), CultureInfo.InvariantCulture);
                    break;
                case '!':
                    string[] parts = line.Split(' ', 3);
                    Report(level, int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
                    break;
                case '?':
                    end = "hangs";
                    break;
                case '=':
                    isDone = true;
                    break;
                case '~':
                    isCut = true;
                    break;
            }
        }

        if (begun == 0)
        {
            throw new InvalidOperationException($"No case ran: {output}");
        }

        if (!isDone && !isCut)
        {
            Report(level, last, end);
        }

        return isDone ? slice.Length : begun;
    }

    private static string Tail(string output)
    {
        string[] lines = [.. output.Split('\n').Select(line => line.Trim()).Where(line =>
            line.StartsWith("at ", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal)
            || line.Contains("fatal", StringComparison.OrdinalIgnoreCase))];
        return string.Join(" < ", lines.Take(6));
    }

    private void Report(CheckLevel level, int number, string fault) =>
        _faults.Add($"{MemoryChecks.Name(level)} {Case.All[number].Name}: {fault}");
}
