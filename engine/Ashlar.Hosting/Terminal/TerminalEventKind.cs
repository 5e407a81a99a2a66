namespace Ashlar.Hosting;

/// <summary>What a terminal said.</summary>
internal enum TerminalEventKind : byte
{
    /// <summary>A key was typed; no word will come of its going up.</summary>
    Typed,

    /// <summary>A key went down; its going up will be told.</summary>
    Press,

    /// <summary>A key that is down repeats.</summary>
    Repeat,

    /// <summary>A key went up.</summary>
    Release,

    /// <summary>The pointer is over another cell.</summary>
    Pointer,

    /// <summary>The wheel turned: the event's column and row are notches, right and up positive.</summary>
    Wheel,

    /// <summary>The terminal has the keyboard now.</summary>
    FocusGained,

    /// <summary>The terminal lost the keyboard.</summary>
    FocusLost,

    /// <summary>Ctrl-C.</summary>
    Interrupt,
}
