using System.Globalization;
using Spectre.Console;

namespace Ashlar.Bench;

/// <summary>The report for a person: one table a case, a column a size, and how noisy the run was.</summary>
internal sealed class ReportTable
{
    private const int WidthWithoutTerminal = 150;
    private const double LeastWithoutDecimals = 100;

    private readonly Report _report;
    private readonly IAnsiConsole _console;

    public ReportTable(Report report, IAnsiConsole console)
    {
        _report = report;
        _console = console;
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }
    }

    public void Write()
    {
        var ofBlocks = _report.Rows.Where(row => row.Size is not null);
        foreach (IGrouping<string, ReportRow> rows in ofBlocks.GroupBy(row => row.Case))
        {
            WriteCase(rows.Key, [.. rows]);
        }

        WorldTable.Write(_console, [.. _report.Rows.Where(row => row.Suite == WorldCases.Suite)]);
        MapTable.Write(_console, MapCases.Suite, [.. _report.Rows.Where(row => row.Suite == MapCases.Suite)]);
        MapTable.Write(_console, ScanSuite.Name, [.. _report.Rows.Where(row => row.Suite == ScanSuite.Name)]);
        MapTable.Write(_console, ProfilerSuite.Name, [.. _report.Rows.Where(row => row.Suite == ProfilerSuite.Name)]);
        WriteFooter();
    }

    private void WriteCase(string name, ReportRow[] rows)
    {
        bool isResident = rows[0].ResidentOverLive is not null;
        string reference = rows[0].Reference is { } other ? $"; × is to {other}" : string.Empty;
        string unit = isResident ? "resident bytes over live bytes" : "ns per operation";
        Table table = new Table()
            .Border(TableBorder.Simple)
            .Title($"[bold]{Markup.Escape(name)}[/]: {unit}{Markup.Escape(reference)}");
        table.AddColumn("subject").AddColumn("checks");
        BlockSize[] sizes = [.. rows.Select(row => row.Size).OfType<BlockSize>().Distinct()];
        foreach (BlockSize size in sizes)
        {
            table.AddColumn(new TableColumn(ColumnName(size)).RightAligned());
        }

        bool makesGarbage = rows.Any(row => row.ManagedBytesPerOp >= 0.5);
        if (makesGarbage)
        {
            table.AddColumn(new TableColumn("garbage, B/op").RightAligned());
        }

        foreach (IGrouping<(string, string?), ReportRow> subject in rows.GroupBy(row => (row.Subject, row.Checks)))
        {
            (string subjectName, string? checks) = subject.Key;
            List<string> cells = [Name(subjectName, checks), checks ?? string.Empty];
            cells.AddRange(sizes.Select(size => Cell(subject.FirstOrDefault(row => row.Size == size))));
            if (makesGarbage)
            {
                cells.Add(Garbage([.. subject]));
            }

            table.AddRow([.. cells]);
        }

        _console.Write(table);
    }

    private static string Name(string subject, string? checks) =>
        checks is null ? Markup.Escape(subject) : $"[bold]{Markup.Escape(subject)}[/]";

    private static string ColumnName(BlockSize size) => size.Bytes >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{size.Bytes >> 20} MiB")
        : size.IsMix ? "mix" : $"{size} B";

    private static string Cell(ReportRow? row)
    {
        if (row is null)
        {
            return "–";
        }

        string ratio = row.Ratio is { } value
            ? string.Create(CultureInfo.InvariantCulture, $" {value,7:F2}×")
            : string.Empty;
        double figure = row.ResidentOverLive ?? row.NsPerOp ?? 0;
        return figure.ToString(figure < LeastWithoutDecimals ? "F2" : "F0", CultureInfo.InvariantCulture) + ratio;
    }

    private static string Garbage(ReportRow[] rows)
    {
        double least = rows.Min(row => row.ManagedBytesPerOp ?? 0);
        double most = rows.Max(row => row.ManagedBytesPerOp ?? 0);
        return most < 0.5 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{least:F0}–{most:F0}");
    }

    private void WriteFooter()
    {
        double[] same =
        [
            .. _report.Rows
                .Where(row => row.Subject.EndsWith(GroupMeasurement.AgainSuffix, StringComparison.Ordinal))
                .Select(row => row.Ratio ?? double.NaN)
                .Order(),
        ];
        if (same.Length > 0)
        {
            _console.MarkupLine(string.Create(
                CultureInfo.InvariantCulture,
                $"[bold]Noise[/]: each reference against itself, {same.Length} times: {same[0]:F2} to {same[^1]:F2}, ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"half of them {same[same.Length / 4]:F2} to {same[same.Length * 3 / 4]:F2}."));
        }

        MachineDescription machine = _report.Machine;
        _console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"[bold]Machine[/]: {Markup.Escape(machine.Cpu)}, {machine.LogicalProcessors} processors, ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"{machine.MemoryGiB} GiB, {Markup.Escape(machine.OperatingSystem)}, ")
            + Markup.Escape($"{machine.Runtime}, huge pages: {machine.HugePages}, {machine.Rounds} rounds."));
        WriteNames("Missing here", machine.Missing);
        WriteNames("Broken, so without a number", machine.Broken);
    }

    private void WriteNames(string title, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            _console.MarkupLine($"[bold]{title}[/]: {Markup.Escape(name)}");
        }
    }
}

/// <summary>The <c>ecs</c> suite's rows for a person: one table, a line a subject.</summary>
internal static class WorldTable
{
    private const string Unknown = "–";
    private const double LeastWithoutDecimals = 1000;

    public static void Write(IAnsiConsole console, IReadOnlyList<ReportRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.Simple).Title("[bold]ecs[/]: per entity");
        table.AddColumn(new TableColumn("row").NoWrap());
        table.AddColumn(new TableColumn("entities").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("subject").NoWrap());
        string[] figures = ["ns", "× ref.", "× best peer", "garbage B", "managed B", "native B"];
        foreach (string figure in figures)
        {
            table.AddColumn(new TableColumn(figure).RightAligned().NoWrap());
        }

        table.AddColumn(new TableColumn("goal").NoWrap());
        foreach (IGrouping<(string, int?), ReportRow> group in rows.GroupBy(row => (row.Case, row.Entities)))
        {
            bool isFirst = true;
            foreach (ReportRow row in group)
            {
                table.AddRow([.. Cells(row, isFirst).Select(cell => Markup.Escape(cell))]);
                isFirst = false;
            }
        }

        console.Write(table);
    }

    private static IEnumerable<string> Cells(ReportRow row, bool isFirst)
    {
        yield return isFirst ? row.Case : string.Empty;
        yield return isFirst ? row.Entities?.ToString("N0", CultureInfo.InvariantCulture) ?? Unknown : string.Empty;
        yield return row.Checks is null || row.Subject.EndsWith(GroupMeasurement.AgainSuffix, StringComparison.Ordinal)
            ? row.Subject
            : $"{row.Subject} ({row.Checks})";
        yield return Number(row.NsPerOp, row.NsPerOp < LeastWithoutDecimals ? "F2" : "F0");
        yield return Number(row.Ratio, "F2");
        yield return row.Peer is null ? Unknown : $"{Number(row.PeerRatio, "F2")} {row.Peer}";
        yield return Number(row.ManagedBytesPerOp, "F0");
        yield return Number(row.ManagedBytesHeldPerEntity, "F0");
        yield return Number(row.NativeBytesHeldPerEntity, "F0");
        yield return row.Goal is null
            ? string.Empty
            : $"{row.Goal} {row.GoalMet switch { true => "met", false => "MISSED", null => "?" }}";
    }

    private static string Number(double? value, string format) =>
        value?.ToString(format, CultureInfo.InvariantCulture) ?? Unknown;
}
