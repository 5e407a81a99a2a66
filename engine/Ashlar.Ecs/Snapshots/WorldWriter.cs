using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace Ashlar.Ecs;

/// <summary>Writes a world in the order of <see cref="SnapshotFormat"/>.</summary>
internal readonly ref partial struct WorldWriter
{
    private const int Unused = -1;
    private const int BatchCount = 512;

    private readonly EntityDirectory _entities;
    private readonly ReadOnlySpan<Archetype> _archetypes;
    private readonly ReadOnlySpan<SparseSet> _sparse;
    private readonly WorldObservers? _observers;
    private readonly ComponentSet _leftOut;

    public WorldWriter(
        EntityDirectory entities,
        ReadOnlySpan<Archetype> archetypes,
        ReadOnlySpan<SparseSet> sparse,
        WorldObservers? observers,
        ComponentSet leftOut)
    {
        _entities = entities;
        _archetypes = archetypes;
        _sparse = sparse;
        _observers = observers;
        _leftOut = leftOut;
    }

    /// <summary>Makes sure that everything can be saved, before anything is.</summary>
    /// <exception cref="NotSupportedException">A component cannot be saved.</exception>
    public void ThrowIfUnsavable()
    {
        foreach (Archetype archetype in _archetypes)
        {
            foreach (ComponentType type in archetype.Set.Types)
            {
                ThrowIfUnsavable(type, archetype, archetype.EntityCount);
            }
        }

        foreach (SparseSet set in _sparse)
        {
            ThrowIfUnsavable(new ComponentType(set.Info.Id), null, set.Count);
        }
    }

    public void Write(ref BlockWriter writer)
    {
        writer.Write(_entities.WorldId);
        writer.Write(_entities.FirstVersion);
        writer.Write(_entities.Issued);
        writer.Write(_entities.Waiting);
        writer.Write(_entities.Retired);
        writer.Write(_entities.Destroyed);
        writer.Write(_entities.Recycled);

        // Numbered in the order of their ids, so that the numbers rise in every archetype as the ids do.
        Span<int> numbers = stackalloc int[ComponentRegistry.MaximumTypes];
        WriteTypes(ref writer, numbers);
        WriteArchetypes(ref writer, numbers);
        WriteIds(ref writer);
        foreach (Archetype archetype in _archetypes)
        {
            for (int index = 0; index < archetype.ChunkCount; index++)
            {
                WriteRows(ref writer, archetype.GetChunk(index));
            }
        }

        WriteSparse(ref writer, numbers);
    }

    private void ThrowIfUnsavable(ComponentType type, Archetype? archetype, int entities)
    {
        if (entities != 0 && !_leftOut.Contains(type.Id) && ReasonToRefuse(type) is { } reason)
        {
            ThrowUnsavable(type, Describe(archetype), entities, reason);
        }

        _ = ComponentRegistry.FindByName(type.Info.Name, out bool isAmbiguous);
        if (isAmbiguous)
        {
            ThrowAmbiguous(type, Describe(archetype));
        }
    }

    /// <summary>Why a component cannot be saved as bytes, or null if it can.</summary>
    private string? ReasonToRefuse(ComponentType type)
    {
        if (type.Info.IsManaged)
        {
            return "holds references";
        }

        return _observers?.Find(type.Id) is { HasHook: true } ? "owns what its destroy hook destroys" : null;
    }

    private void WriteTypes(ref BlockWriter writer, scoped Span<int> numbers)
    {
        numbers.Fill(Unused);
        int count = 0;
        foreach (Archetype archetype in _archetypes)
        {
            foreach (ComponentType type in archetype.Set.Types)
            {
                count += numbers[type.Id] == Unused ? 1 : 0;
                numbers[type.Id] = 0;
            }
        }

        foreach (SparseSet set in _sparse)
        {
            count++;
            numbers[set.Info.Id] = 0;
        }

        writer.Write(count);
        int number = 0;
        for (int id = 0; number < count; id++)
        {
            if (numbers[id] != Unused)
            {
                numbers[id] = number++;
                WriteType(ref writer, ComponentRegistry.InfoOf(id));
            }
        }
    }

    private static void WriteType(ref BlockWriter writer, ComponentInfo info)
    {
        int bytes = Encoding.UTF8.GetByteCount(info.Name);
        Span<byte> name = bytes <= 512 ? stackalloc byte[512] : new byte[bytes];
        name = name[..Encoding.UTF8.GetBytes(info.Name, name)];
        writer.Write(checked((ushort)bytes));
        writer.Write(name);
        writer.Write(info.Kind);
        writer.Write(info.Size);
        writer.Write(info.Version);
        writer.Write(info.Layout);
        writer.Write(info.Constants.Length);
        writer.Write(MemoryMarshal.AsBytes(info.Constants.AsSpan()));
        writer.Write(info.IsEnableable);
    }

    private void WriteArchetypes(ref BlockWriter writer, scoped ReadOnlySpan<int> numbers)
    {
        writer.Write(_archetypes.Length);
        foreach (Archetype archetype in _archetypes)
        {
            ReadOnlySpan<ComponentType> types = archetype.Set.Types;
            writer.Write(types.Length);
            foreach (ComponentType type in types)
            {
                writer.Write(numbers[type.Id]);
            }

            writer.Write(archetype.EntityCount);
        }
    }

    private void WriteIds(ref BlockWriter writer)
    {
        Span<int> batch = stackalloc int[BatchCount];
        int issued = _entities.Issued;
        for (int first = 0; first < issued; first += batch.Length)
        {
            Span<int> versions = batch[..Math.Min(batch.Length, issued - first)];
            _entities.CopyVersions(first, versions);
            writer.Write(MemoryMarshal.AsBytes(versions));
        }

        WriteIdsOf(ref writer, _entities.FreeEntities);
    }

    /// <summary>Writes ids in batches, which costs a fraction of writing them one by one.</summary>
    private static void WriteIdsOf(ref BlockWriter writer, ReadOnlySpan<Entity> entities)
    {
        Span<int> batch = stackalloc int[BatchCount];
        while (!entities.IsEmpty)
        {
            Span<int> ids = batch[..Math.Min(batch.Length, entities.Length)];
            for (int index = 0; index < ids.Length; index++)
            {
                ids[index] = entities[index].Id;
            }

            writer.Write(MemoryMarshal.AsBytes(ids));
            entities = entities[ids.Length..];
        }
    }

    /// <summary>Writes a chunk as one slice: no chunk is larger than a slice may be.</summary>
    private void WriteRows(ref BlockWriter writer, in Chunk chunk)
    {
        writer.Write(chunk.Count);
        WriteIdsOf(ref writer, chunk.Entities);
        foreach (ComponentInfo info in chunk.Archetype.Columns.Native)
        {
            Span<byte> column = chunk.BytesOf(info);
            if (_leftOut.Contains(info.Id))
            {
                writer.WriteZeros(column.Length);
            }
            else
            {
                writer.Write(column);
            }
        }

        for (int ordinal = 0; ordinal < chunk.Layout.EnableableCount; ordinal++)
        {
            writer.Write(MemoryMarshal.AsBytes(chunk.DisabledWords(ordinal)));
        }
    }

    private static string Describe(Archetype? archetype) => archetype?.ToString() ?? "a sparse set";

    [DoesNotReturn]
    private static void ThrowUnsavable(ComponentType type, string where, int entities, string reason) =>
        throw new NotSupportedException(
            $"The component {TypeNames.FullOf(type.Type)} {reason}, which cannot be saved, and {entities} entities of "
            + $"{where} have it. To save them without its value, leave it out: "
            + $"world.Save(stream, leftOut: Component<{type}>.Signature).");

    [DoesNotReturn]
    private static void ThrowAmbiguous(ComponentType type, string where) => throw new NotSupportedException(
        $"Two component types are called {type.Info.Name}, and {where} has one of them: when the world is loaded "
        + "nobody could tell which. Rename one.");
}
