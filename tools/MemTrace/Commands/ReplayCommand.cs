using System.CommandLine;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command <c>replay</c>: the allocations of a trace again, against other allocators.</summary>
internal static class ReplayCommand
{
    public static Command Create(IAnsiConsole console)
    {
        Argument<string> file = Arguments.File();
        var against = new Option<string[]>("--against")
        {
            Description = $"Which allocators, with commas between them: {string.Join(",", Contenders.Names)}. All by default.",
            HelpName = "NAMES",
            DefaultValueFactory = static _ => Contenders.Names,
            CustomParser = static result =>
            {
                string[] names = result.Tokens[0].Value.Split(',');
                foreach (string name in names.Except(Contenders.Names))
                {
                    result.AddError($"--against cannot be '{name}': use {string.Join(", ", Contenders.Names)}.");
                }

                return [.. names.Distinct()];
            },
        };
        var rounds = new Option<int>("--rounds")
        {
            Description = "How often each allocator replays the trace, in turns; 15 by default.",
            HelpName = "N",
            DefaultValueFactory = static _ => 15,
            CustomParser = static result =>
            {
                if (int.TryParse(result.Tokens[0].Value, out int count) && count > 0)
                {
                    return count;
                }

                result.AddError($"--rounds cannot be '{result.Tokens[0].Value}': use a whole number, 1 or more.");
                return 0;
            },
        };
        var command = new Command(
            "replay", "Does what the pools and heaps of a trace did again, on one thread, with other allocators: time and memory.")
        {
            file, against, rounds,
        };
        command.SetAction(arguments => Show(
            arguments.GetValue(file)!, arguments.GetValue(against)!, arguments.GetValue(rounds), console));
        return command;
    }

    /// <summary>What <see cref="ReplayProcess"/> starts.</summary>
    public static Command CreateOne()
    {
        Argument<string> file = Arguments.File();
        var name = new Argument<string>("NAME");
        _ = name.AcceptOnlyFromAmong(Contenders.Names);
        var command = new Command(ReplayProcess.Command) { file, name };
        command.Hidden = true;
        command.SetAction(arguments => ReplayProcess.Serve(
            arguments.GetValue(file)!, arguments.GetValue(name)!, Console.In, Console.Out));
        return command;
    }

    private static void Show(string file, string[] names, int rounds, IAnsiConsole console)
    {
        Operations operations = Operations.Of(file);
        var processes = new List<ReplayProcess>();
        try
        {
            processes.AddRange(names.Select(name => ReplayProcess.Start(file, name)));
            List<ReplayProcess> playing = processes.FindAll(static process => process.WhyMissing is null);
            for (int round = 0; round < rounds; round++)
            {
                playing.ForEach(static process => process.PlayRound());
            }
        }
        finally
        {
            processes.ForEach(static process => process.Dispose());
        }

        console.MarkupLineInterpolated(
            $"{Text.Count(operations.Count)} allocations and frees of pools and heaps, all threads in turn on one; {Text.Bytes(operations.PeakLiveBytes)} live at the most");
        console.Write(TableOf(processes.FindAll(static process => process.WhyMissing is null)));
        foreach (ReplayProcess missing in processes.Where(static process => process.WhyMissing is not null))
        {
            console.MarkupLineInterpolated($"{missing.Name} is missing: {missing.WhyMissing}");
        }
    }

    private static Table TableOf(List<ReplayProcess> processes)
    {
        ReplayProcess? engine = processes.Find(static process => process.Name == Contenders.Engine);
        var table = new Table().AddColumns(
            "allocator", "ns an operation", "least", "ratio", "resident at the most", "ratio", "at the end");
        foreach (ReplayProcess process in processes)
        {
            table.AddRow(
                process.Name, Text.Number(Median(process)), Text.Number(process.Nanoseconds.Min()),
                engine is null ? "" : Text.Ratio(Median(engine), Median(process)),
                Resident(process.PeakBytes), engine is null ? "" : Text.Ratio(engine.PeakBytes, process.PeakBytes),
                Resident(process.EndBytes));
        }

        for (int i = 1; i < table.Columns.Count; i++)
        {
            _ = table.Columns[i].RightAligned();
        }

        return table;
    }

    private static string Resident(long bytes) => bytes == 0 ? "unknown" : Text.Bytes(bytes);

    private static double Median(ReplayProcess process)
    {
        double[] sorted = [.. process.Nanoseconds.Order()];
        return sorted[sorted.Length / 2];
    }
}
