namespace Ashlar.Ecs;

/// <summary>Rows of one chunk that follow each other, upwards or downwards.</summary>
/// <param name="Slot">The number of the chunk.</param>
/// <param name="First">The first row.</param>
/// <param name="Step">1 where the next row is the one above, -1 where it is the one below.</param>
/// <param name="Count">How many rows.</param>
internal readonly record struct RowRun(int Slot, int First, int Step, int Count)
{
    /// <summary>The location of one of the rows, counted from 0.</summary>
    public uint LocationOf(int index) => (uint)Slot << EntityRecord.RowBits | (uint)(First + (Step * index));
}
