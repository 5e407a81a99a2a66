namespace Ashlar.Memory;

/// <summary>The numbers of all lists of this process, by which linked objects tell whose they are.</summary>
internal static class ListNumbers
{
    private static ulong _last;

    /// <summary>A number that no list has had; from 1 on. Any thread.</summary>
    public static ulong Next() => Interlocked.Increment(ref _last);
}
