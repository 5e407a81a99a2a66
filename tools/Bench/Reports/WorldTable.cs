using System.Globalization;
using Spectre.Console;

namespace Ashlar.Bench;

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
        string[] figures = ["ns", "× ref.", $"× {WorldSubjects.Arch}", "garbage B", "managed B", "native B"];
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
        yield return Number(row.PeerRatio, "F2");
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
