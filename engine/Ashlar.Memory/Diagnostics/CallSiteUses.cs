namespace Ashlar.Memory;

/// <summary>Adds up what is live by the places that created it, in a span of the caller's.</summary>
internal static class CallSiteUses
{
    /// <summary>The entry of a place, made where there is none. Where the span is short, its last entry is for the rest.</summary>
    /// <param name="uses">The entries; not empty.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="site">The number of the place.</param>
    /// <param name="likely">The entry to look at first.</param>
    /// <returns>Its index.</returns>
    public static int IndexOf(Span<CallSiteUse> uses, ref int count, int site, int likely = 0)
    {
        if (likely < count && uses[likely].Site == site)
        {
            return likely;
        }

        int index = 0;
        while (index < count && uses[index].Site != site)
        {
            index++;
        }

        if (index == count && count < uses.Length)
        {
            uses[count++] = new CallSiteUse(site);
        }

        return Math.Min(index, uses.Length - 1);
    }

    /// <summary>Adds objects to an entry.</summary>
    /// <param name="use">The entry.</param>
    /// <param name="objects">How many.</param>
    /// <param name="bytes">Their bytes.</param>
    /// <param name="created">Frames finished when the oldest of them was created.</param>
    /// <param name="touched">Frames finished when the one that was left alone for the longest was touched.</param>
    public static void Add(ref CallSiteUse use, int objects, long bytes, long created, long touched) => use = use with
    {
        Objects = use.Objects + objects,
        Bytes = use.Bytes + bytes,
        OldestFrame = Math.Min(use.OldestFrame, created),
        UntouchedFrame = Math.Min(use.UntouchedFrame, touched),
    };
}
