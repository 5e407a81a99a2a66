using Ashlar.Overlay;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>Two marks that the overlay has saved, side by side.</summary>
internal static class MarkDifference
{
    /// <summary>Whether a file begins as JSON does, and not as a trace.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static bool IsMark(string path)
    {
        using FileStream file = File.OpenRead(path);
        return file.ReadByte() == '{';
    }

    /// <summary>Shows what grew.</summary>
    public static void Show(SavedMark before, SavedMark after, int rows, IAnsiConsole console)
    {
        console.MarkupLineInterpolated(
            $"frame {before.Frame} → {after.Frame}, live {Text.Bytes(before.Allocators.Sum(static each => each.LiveBytes))} → {Text.Bytes(after.Allocators.Sum(static each => each.LiveBytes))}");
        ShowAllocators(before, after, rows, console);
        ShowSites(before, after, rows, console);
    }

    private static void ShowAllocators(SavedMark before, SavedMark after, int rows, IAnsiConsole console)
    {
        ILookup<string, SavedAllocator> old = before.Allocators.ToLookup(static each => each.Path);
        ILookup<string, SavedAllocator> now = after.Allocators.ToLookup(static each => each.Path);
        var table = new Table().Title("Allocators").AddColumns(
            "allocator", "live A", "B", "grew", "objects A", "B", "grew", "committed A", "B");
        foreach ((string path, long bytesA, long bytesB, long objectsA, long objectsB) in before.Allocators
            .Concat(after.Allocators).Select(static each => each.Path).Distinct()
            .Select(path => (
                path, old[path].Sum(static each => each.LiveBytes), now[path].Sum(static each => each.LiveBytes),
                old[path].Sum(static each => each.LiveObjects), now[path].Sum(static each => each.LiveObjects)))
            .Where(static row => row.Item2 != row.Item3 || row.Item4 != row.Item5)
            .OrderByDescending(static row => row.Item3 - row.Item2).Take(rows))
        {
            table.AddRow(
                Markup.Escape(path), Text.Bytes(bytesA), Text.Bytes(bytesB), Text.Bytes(bytesB - bytesA),
                Text.Count(objectsA), Text.Count(objectsB), Text.Count(objectsB - objectsA),
                Text.Bytes(old[path].Sum(static each => each.CommittedBytes)),
                Text.Bytes(now[path].Sum(static each => each.CommittedBytes)));
        }

        Show(table, 1, console);
    }

    private static void ShowSites(SavedMark before, SavedMark after, int rows, IAnsiConsole console)
    {
        Dictionary<(string Path, string Place), SavedSite> old = SitesOf(before);
        Dictionary<(string Path, string Place), SavedSite> now = SitesOf(after);
        var table = new Table().Title("Call sites").AddColumns("place", "allocator", "objects A", "B", "grew", "bytes grew");
        foreach ((string path, string place) in old.Keys.Union(now.Keys)
            .Where(key => old.GetValueOrDefault(key).Objects != now.GetValueOrDefault(key).Objects)
            .OrderByDescending(key => now.GetValueOrDefault(key).Bytes - old.GetValueOrDefault(key).Bytes).Take(rows))
        {
            SavedSite a = old.GetValueOrDefault((path, place));
            SavedSite b = now.GetValueOrDefault((path, place));
            table.AddRow(
                Markup.Escape(place), Markup.Escape(path), Text.Count(a.Objects), Text.Count(b.Objects),
                Text.Count(b.Objects - (long)a.Objects), Text.Bytes(b.Bytes - a.Bytes));
        }

        Show(table, 2, console);
    }

    private static Dictionary<(string Path, string Place), SavedSite> SitesOf(SavedMark mark) => mark.Allocators
        .SelectMany(static each => each.Sites.Select(site => (each.Path, Site: site)))
        .GroupBy(static each => (each.Path, each.Site.File.Length == 0 ? "an unknown place" : $"{each.Site.File}:{each.Site.Line}"))
        .ToDictionary(
            static group => group.Key,
            static group => new SavedSite(
                "", 0, group.Sum(static each => each.Site.Objects), group.Sum(static each => each.Site.Bytes)));

    private static void Show(Table table, int firstNumber, IAnsiConsole console)
    {
        for (int i = firstNumber; i < table.Columns.Count; i++)
        {
            _ = table.Columns[i].RightAligned();
        }

        console.Write(table);
    }
}
