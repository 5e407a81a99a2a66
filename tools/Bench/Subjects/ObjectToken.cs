namespace Ashlar.Bench;

/// <summary>A managed object in a struct: a bare reference would make the loops shared code.</summary>
/// <param name="Object">The object.</param>
internal readonly record struct ObjectToken<TBlock>(Boxed<TBlock> Object)
    where TBlock : unmanaged, IBlock;
