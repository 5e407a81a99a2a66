using System.Globalization;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>Marks as files: what the allocators hold now. Done when the user asks, so it may take a moment and make garbage.</summary>
internal sealed class MarkFiles(OverlayFigures figures)
{
    /// <summary>The most places that are kept of an allocator.</summary>
    private const int MostSites = 256;

    /// <summary>Saves one for the user, named after the frame.</summary>
    /// <returns>What to tell the user: the name, or what went wrong.</returns>
    public string SaveIn(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string path = Path.Combine(
                folder, string.Create(CultureInfo.InvariantCulture, $"mark-{figures.FrameIndex:D6}.json"));
            Save(path);
            return $"saved {path}";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"not saved: {failure.Message}";
        }
    }

    /// <summary>Saves one.</summary>
    public void Save(string path)
    {
        SavedMark mark = Take(figures.Memory);
        using FileStream file = File.Create(path);
        mark.Write(file);
    }

    private static SavedMark Take(MemorySystem memory)
    {
        MemorySnapshot snapshot = memory.Snapshot();
        var allocators = new SavedAllocator[snapshot.Nodes.Length];
        for (int i = 0; i < allocators.Length; i++)
        {
            ref readonly AllocatorSnapshot node = ref snapshot.Nodes[i];
            allocators[i] = new SavedAllocator(
                node.Path, node.Kind.ToString(), node.LiveBytes + node.ForeignLiveBytes, node.CommittedBytes,
                node.LiveObjects, SitesOf(node.Allocator));
        }

        return new SavedMark(snapshot.Frame, MemoryChecks.Name(MemoryChecks.Level), allocators);
    }

    private static SavedSite[] SitesOf(Allocator allocator)
    {
        var uses = new CallSiteUse[MostSites];
        var sites = new SavedSite[allocator.CopyCallSites(uses)];
        for (int i = 0; i < sites.Length; i++)
        {
            sites[i] = new SavedSite(uses[i].File, uses[i].Line, uses[i].Objects, uses[i].Bytes);
        }

        return sites;
    }
}
