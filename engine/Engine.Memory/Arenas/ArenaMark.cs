namespace Engine.Memory;

/// <summary>A place in an <see cref="Arena"/> to rewind to. 24 bytes; made by <see cref="Arena.Mark"/>.</summary>
public readonly struct ArenaMark
{
    internal ArenaMark(nuint offset, long objects, long epoch)
    {
        Offset = offset;
        Objects = objects;
        Epoch = epoch;
    }

    internal nuint Offset { get; }

    internal long Objects { get; }

    internal long Epoch { get; }
}
