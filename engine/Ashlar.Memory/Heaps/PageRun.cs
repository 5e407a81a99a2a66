namespace Ashlar.Memory;

/// <summary>
/// What <see cref="PageRuns"/> notes of one page. Only the notes of a run's first page and of its last page matter.
/// </summary>
internal struct PageRun
{
    /// <summary>Pages in the run.</summary>
    public int Pages;

    /// <summary>What the page is to its run.</summary>
    public Roles Role;

    /// <summary>Of a free run the next one in the same bin, or -1; of one in use its <see cref="Site"/>.</summary>
    public int Next;

    /// <summary>The free run before it in the same bin, or -1.</summary>
    public int Previous;

    /// <summary>The frame in which a free run was freed, or one in use was allocated.</summary>
    public int Stamp;

    /// <summary>Of a run in use: its call site and what it stands for, as noted by <see cref="PageRuns"/>.</summary>
    public int Site
    {
        readonly get => Next;
        set => Next = value;
    }

    /// <summary>What a page is to the run that it belongs to.</summary>
    [Flags]
    public enum Roles
    {
        /// <summary>Inside a run, or the last of one that is in use.</summary>
        Inside = 0,

        /// <summary>The first of a run that is in use.</summary>
        UsedStart = 1,

        /// <summary>The first of a free run.</summary>
        FreeStart = 2,

        /// <summary>The last of a free run.</summary>
        FreeEnd = 4,

        /// <summary>With <see cref="FreeStart"/>: some pages of the run may be committed.</summary>
        Committed = 8,
    }
}
