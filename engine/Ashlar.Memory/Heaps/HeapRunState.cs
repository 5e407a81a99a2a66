namespace Ashlar.Memory;

/// <summary>What a page is to the run that it belongs to.</summary>
[Flags]
internal enum HeapRunState
{
    /// <summary>Inside a run, or the last of one that is in use.</summary>
    Inside = 0,

    /// <summary>The first of a run that is in use.</summary>
    Used = 1,

    /// <summary>The first of a free run.</summary>
    Free = 2,

    /// <summary>The last of a free run.</summary>
    FreeEnd = 4,

    /// <summary>With <see cref="Free"/>: some of its pages may be committed.</summary>
    Warm = 8,
}
