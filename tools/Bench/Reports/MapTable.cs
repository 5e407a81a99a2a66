using System.Globalization;
using Spectre.Console;

namespace Ashlar.Bench;

/// <summary>The rows of <c>maps</c> or <c>scans</c> for a person: one table, a line a subject, a column a number of entries.</summary>
internal static class MapTable
{
    public static void Write(IAnsiConsole console, string suite, IReadOnlyList<ReportRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.Simple).Title(
            $"[bold]{suite}[/]: ns per operation, × to the first of each row");
        table.AddColumn(new TableColumn("row").NoWrap()).AddColumn(new TableColumn("subject").NoWrap());
        int[] entries = [.. rows.Select(row => row.Entities).OfType<int>().Distinct().Order()];
        foreach (int count in entries)
        {
            table.AddColumn(new TableColumn(count.ToString("N0", CultureInfo.InvariantCulture)).RightAligned().NoWrap());
        }

        foreach (IGrouping<string, ReportRow> group in rows.GroupBy(row => row.Case))
        {
            string name = group.Key;
            foreach (IGrouping<string, ReportRow> subject in group.GroupBy(row => row.Subject))
            {
                IEnumerable<string> cells = entries.Select(
                    count => Cell(subject.FirstOrDefault(row => row.Entities == count)));
                table.AddRow([.. cells.Prepend(subject.Key).Prepend(name).Select(cell => Markup.Escape(cell))]);
                name = string.Empty;
            }
        }

        console.Write(table);
    }

    private static string Cell(ReportRow? row) => row is null
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{row.NsPerOp:F2} {row.Ratio,6:F2}×");
}
