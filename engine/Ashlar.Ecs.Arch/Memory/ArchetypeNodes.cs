using System.Runtime.CompilerServices;
using Arch.Core;
using Ashlar.Memory;

namespace Ashlar.Ecs.Arch;

/// <summary>The nodes of one archetype: its own, for chunks and entities, and one below it for each column.</summary>
internal sealed class ArchetypeNodes : IDisposable
{
    /// <summary>An array costs this before its elements: object header, type, length.</summary>
    private const int ArrayHeaderBytes = 24;

    private readonly ForeignMemory _node;
    private readonly ForeignMemory[] _columns;

    public ArchetypeNodes(Allocator parent, Archetype archetype)
    {
        Archetype = archetype;
        ReadOnlySpan<ComponentType> components = archetype.Signature.Components;
        _node = new ForeignMemory(parent, NameOf(components));
        _columns = new ForeignMemory[components.Length];
        for (int i = 0; i < components.Length; i++)
        {
            _columns[i] = new ForeignMemory(_node, components[i].Type.Name);
        }
    }

    public Archetype Archetype { get; }

    /// <summary>All of an archetype in one, columns included.</summary>
    public static ForeignFigures Measure(Archetype archetype)
    {
        long row = Unsafe.SizeOf<Entity>();
        foreach (ref readonly ComponentType component in archetype.Signature.Components)
        {
            row += component.ByteSize;
        }

        return Figures(archetype, row);
    }

    /// <returns>All of the archetype in one.</returns>
    public ForeignFigures Report()
    {
        _node.Report(Figures(Archetype, Unsafe.SizeOf<Entity>()));
        ReadOnlySpan<ComponentType> components = Archetype.Signature.Components;
        for (int i = 0; i < _columns.Length; i++)
        {
            long size = components[i].ByteSize;
            _columns[i].Report(new ForeignFigures
            {
                HeldBytes = Archetype.EntityCapacity * size,
                LiveBytes = Archetype.EntityCount * size,
            });
        }

        return Measure(Archetype);
    }

    public void Dispose() => _node.Dispose();

    /// <summary>
    /// A chunk is a value in the archetype's list, with an array of entities, one of columns, and the columns.
    /// </summary>
    private static ForeignFigures Figures(Archetype archetype, long rowBytes)
    {
        long slots = archetype.EntityCapacity;
        long live = archetype.EntityCount;
        int columns = archetype.Signature.Count;
        long chunk = Unsafe.SizeOf<Chunk>() + ((columns + 2) * ArrayHeaderBytes) + (columns * IntPtr.Size);
        return new ForeignFigures
        {
            HeldBytes = (slots * rowBytes) + (archetype.ChunkCount * chunk),
            LiveBytes = live * rowBytes,
            Blocks = archetype.ChunkCount,
            LiveObjects = live,
            EmptySlots = slots - live,
        };
    }

    /// <summary>The last component first: it usually tells archetypes apart, and long names are cut.</summary>
    private static string NameOf(ReadOnlySpan<ComponentType> components)
    {
        if (components.IsEmpty)
        {
            return "no components";
        }

        var names = new string[components.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = components[^(i + 1)].Type.Name;
        }

        return string.Join('+', names);
    }
}
