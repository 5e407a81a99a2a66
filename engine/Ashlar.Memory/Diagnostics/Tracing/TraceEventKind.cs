namespace Ashlar.Memory;

/// <summary>What an event of a memory trace tells of. The numbers stand in files: see <see cref="TraceFormat"/>.</summary>
internal enum TraceEventKind
{
    /// <summary>A step of the common clock. Key: the time stamp; size: the step's number.</summary>
    Epoch,

    /// <summary>An object or block was allocated. Key: its slot or address; size: bytes asked for.</summary>
    Allocated,

    /// <summary>An object was destroyed, or a block freed. Key: its slot or address.</summary>
    Freed,

    /// <summary>The free recorded just before was refused, and changed nothing. Key: the slot or address.</summary>
    FreeRefused,

    /// <summary>A block was made longer where it stands. Key: its address; size: bytes asked for.</summary>
    Extended,

    /// <summary>The allocator committed pages. Size: bytes.</summary>
    Committed,

    /// <summary>The allocator decommitted or released pages. Size: bytes.</summary>
    Decommitted,

    /// <summary>An arena was reset or rewound. Key: bytes that stay; size: bytes in use before.</summary>
    ArenaEnded,

    /// <summary>How many allocations the end recorded just before ended. Key: the number.</summary>
    ArenaObjects,

    /// <summary>A frame began. Key: the time stamp; size: the frame's number.</summary>
    FrameBegan,

    /// <summary>A frame ended. Key: the time stamp; size: the frame's number.</summary>
    FrameEnded,

    /// <summary>An allocator was made.</summary>
    AllocatorMade,

    /// <summary>An allocator was disposed, with all that was alive in it.</summary>
    AllocatorEnded,

    /// <summary>Events of this thread are missing here. Size: how many.</summary>
    Dropped,

    /// <summary>
    /// The place of what follows among the events of all threads. Key: a number that frees of heaps' blocks, frames and ends
    /// of allocators raise.
    /// </summary>
    Order,

    /// <summary>
    /// In files only: where in the source code an allocator's allocations come from, from here on. Key: the site's number.
    /// </summary>
    Site,

    /// <summary>
    /// An allocation of an arena, of a sample of them. Key: its offset in the arena; size: its bytes, padding included.
    /// </summary>
    ArenaSampled,

    /// <summary>How many allocations the sampled one just before stands for. Key: the number, in 256ths.</summary>
    SampleWeight,

    /// <summary>
    /// A zone or a phase of a frame ended. In the allocator's place: its number; key: the time stamp at which it began; size:
    /// time stamps that it took.
    /// </summary>
    Zone,

    /// <summary>
    /// What the zone just before made of garbage, without the zones inside of it. In the allocator's place: its number;
    /// size: bytes.
    /// </summary>
    ZoneGarbage,

    /// <summary>
    /// What the loop's thread made of garbage from one drawn frame to the next. Key: collections meanwhile; size: bytes.
    /// </summary>
    FrameGarbage,

    /// <summary>Something went wrong. Key: the time stamp; size: the number of its text.</summary>
    Happened,
}
