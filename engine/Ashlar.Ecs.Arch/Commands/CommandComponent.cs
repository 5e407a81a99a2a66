using Arch.Core;

namespace Ashlar.Ecs.Arch;

/// <summary>A component type as commands know it: a number, and what can be done with a value given as bytes.</summary>
internal abstract class CommandComponent
{
    private static readonly Lock Gate = new();
    private static CommandComponent[] _known = [];

    protected CommandComponent()
    {
        lock (Gate)
        {
            Index = _known.Length;
            _known = [.. _known, this];
        }
    }

    public int Index { get; }

    public static CommandComponent At(int index) => _known[index];

    /// <summary>Gives an entity the component, or another value for it.</summary>
    public abstract void Put(World world, Entity entity, ReadOnlySpan<byte> payload);

    /// <summary>Takes the component away, if it is there.</summary>
    /// <param name="world">The entity's world.</param>
    /// <param name="ownership">Who releases what the component owns, or null.</param>
    /// <param name="entity">The entity.</param>
    public abstract void Remove(World world, WorldOwnership? ownership, Entity entity);
}
