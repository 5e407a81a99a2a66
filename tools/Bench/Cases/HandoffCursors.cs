using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>How far two threads are, each count on its own cache lines: or the ring would measure itself.</summary>
[StructLayout(LayoutKind.Explicit, Size = 512)]
internal struct HandoffCursors
{
    /// <summary>Batches filled.</summary>
    [FieldOffset(128)]
    public int Produced;

    /// <summary>Batches emptied.</summary>
    [FieldOffset(256)]
    public int Consumed;

    /// <summary>1 once the consumer runs.</summary>
    [FieldOffset(384)]
    public int ConsumerIsReady;
}
