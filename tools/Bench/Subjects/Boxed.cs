namespace Ashlar.Bench;

/// <summary>A class instance with a block as its one field.</summary>
internal sealed class Boxed<TBlock>
    where TBlock : unmanaged, IBlock
{
    private TBlock _block;

    public ref TBlock Block => ref _block;
}
