namespace Ashlar.Hosting;

/// <summary>What a terminal said.</summary>
internal enum TerminalEventKind : byte
{
    /// <summary>A key was typed; its release will not be reported.</summary>
    Typed,

    /// <summary>A key went down; its release will be reported.</summary>
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
