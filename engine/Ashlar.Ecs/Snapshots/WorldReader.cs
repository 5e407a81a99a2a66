using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// Reads a world in the order of <see cref="SnapshotFormat"/>, into a <see cref="WorldContent"/>. Trusts nothing: every
/// number is checked before it is used, and memory is taken for what has arrived.
/// </summary>
internal readonly ref partial struct WorldReader
{
    private const int BatchCount = 512;
    private const int MaximumConstants = 1 << 20;

    private readonly BlockReader _reader;
    private readonly WorldContent _content;
    private readonly SavedType[] _types;

    private WorldReader(BlockReader reader, WorldContent content, SavedType[] types)
    {
        _reader = reader;
        _content = content;
        _types = types;
    }

    /// <summary>Reads the id of the world that was saved: the first thing in the file.</summary>
    public static int ReadWorldId(BlockReader reader)
    {
        reader.ReadHead();
        int id = reader.ReadCount("as the id of the world", WorldDirectory.MaximumWorlds);
        if (id == 0)
        {
            BlockReader.ThrowMalformed("the id of the world is 0");
        }

        return id;
    }

    /// <summary>Reads what comes after the id of the world.</summary>
    public static WorldContent Read(BlockReader reader, World world)
    {
        int firstVersion = reader.ReadCount("as the first version", Entity.MaximumVersion);
        int issued = reader.ReadCount("ids");
        int free = reader.ReadCount("free ids", issued);
        int retired = reader.ReadCount("retired ids", issued - free);
        long destroyed = reader.Read<long>();
        long recycled = reader.Read<long>();
        if (firstVersion == 0 || destroyed < 0 || recycled < 0)
        {
            BlockReader.ThrowMalformed("a count of the world is negative, or its first version is 0");
        }

        SavedType[] types = ReadTypes(reader);
        WorldContent content = world.NewContent(firstVersion, retired);
        try
        {
            var rows = new WorldReader(reader, content, types);
            rows.ReadArchetypesAndRows(issued, free, retired);
            if (reader.Version >= SnapshotFormat.SparseVersion)
            {
                rows.ReadSparse(issued - free - retired);
            }

            content.Entities.RestoreCounts(destroyed, recycled);
            reader.Complete();
            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    private static SavedType[] ReadTypes(BlockReader reader)
    {
        var types = new SavedType[reader.ReadCount("component types", ComponentRegistry.MaximumTypes)];
        for (int index = 0; index < types.Length; index++)
        {
            SavedType type = ReadType(reader);
            if (Array.Exists(types, other => other is not null && other.Name == type.Name))
            {
                BlockReader.ThrowMalformed($"the file lists the component type {type.Name} twice");
            }

            types[index] = type;
        }

        return types;
    }

    private static SavedType ReadType(BlockReader reader)
    {
        string name = reader.ReadName();
        var kind = reader.Read<ColumnKind>();
        int size = reader.Read<int>();
        int version = reader.Read<int>();
        ulong fields = reader.Read<ulong>();
        ulong[] constants = reader.Version == SnapshotFormat.OldestVersion ? [] : ReadConstants(reader);
        bool isEnableable = reader.Version >= SnapshotFormat.EnableableVersion && ReadFlag(reader, name);
        ComponentInfo? found = ComponentRegistry.FindByName(name, out bool isAmbiguous);
        if (found is null || isAmbiguous)
        {
            return new SavedType(name, isEnableable, null, Unknown(name, isAmbiguous));
        }

        string? difference = isEnableable && !found.IsEnableable
            ? Changed(found, "its enabled state", "no [Enableable] at it")
            : Difference(reader.Version, found, kind, size, version, fields, constants);
        return new SavedType(name, isEnableable, found, difference);
    }

    private static ulong[] ReadConstants(BlockReader reader)
    {
        int count = reader.ReadCount("constants of enums", MaximumConstants);
        var constants = new List<ulong>();
        while (constants.Count != count)
        {
            constants.Add(reader.Read<ulong>());
        }

        return [.. constants];
    }

    /// <summary>In what a saved type differs from the one of the program, or null.</summary>
    private static string? Difference(
        int format, ComponentInfo found, ColumnKind kind, int size, int version, ulong fields, ulong[] constants)
    {
        if (kind != found.Kind || (kind is ColumnKind.Bytes or ColumnKind.SparseBytes && size != found.Size))
        {
            return Changed(found, Describe(kind, size), Describe(found.Kind, found.Size));
        }

        if (version != found.Version)
        {
            return Changed(found, $"version {version} of it", $"version {found.Version}");
        }

        ulong known = format == SnapshotFormat.OldestVersion ? found.Fields : found.Layout;
        if (fields == FieldHash.Unknown || known == FieldHash.Unknown)
        {
            return null;
        }

        if (fields != known)
        {
            return Changed(found, "other fields", $"other names, types or places of fields in its {found.Size} bytes");
        }

        return Array.TrueForAll(constants, constant => Array.IndexOf(found.Constants, constant) >= 0)
            ? null
            : Changed(found, "constants of an enum", "other values for them, or none");
    }

    private void ReadArchetypesAndRows(int issued, int free, int retired)
    {
        List<SavedArchetype> archetypes = ReadArchetypes(issued - free - retired);
        ReadIds(issued, free, retired);
        foreach (SavedArchetype saved in archetypes)
        {
            ReserveChunks(saved.Archetype, saved.Rows);
            for (int left = saved.Rows; left != 0;)
            {
                int count = ReadSliceLength(saved.Archetype, left);
                ReadSlice(saved, count);
                left -= count;
            }
        }
    }

    /// <summary>Memory taken at once comes in large pages; but only against bytes that are certain to come.</summary>
    private void ReserveChunks(Archetype archetype, int rows)
    {
        if (_reader.Holds((long)rows * (archetype.Columns.BytesPerEntity - Unsafe.SizeOf<Entity>() + sizeof(int))))
        {
            Span<int> chunks = stackalloc int[ChunkSizes.Count];
            chunks.Clear();
            archetype.CountChunksFor(rows, chunks);
            _content.Chunks.Reserve(chunks);
        }
    }

    private List<SavedArchetype> ReadArchetypes(int entities)
    {
        var archetypes = new List<SavedArchetype>();
        for (int left = _reader.ReadCount("archetypes"); left != 0; left--)
        {
            SavedType[] saved = ReadArchetypeTypes();
            int rows = _reader.ReadCount("entities in an archetype", entities);
            if (rows == 0 && Array.Exists(saved, static type => type.Refusal is not null))
            {
                // Nothing has these components any more.
                continue;
            }

            ComponentInfo[] types = Array.ConvertAll(saved, static type => type.Known());
            var set = ComponentSet.Of(Array.ConvertAll(types, static info => new ComponentType(info.Id)));
            if (set.HasSparse)
            {
                BlockReader.ThrowMalformed($"the archetype {set} has sparse components");
            }

            Archetype? archetype = _content.TryAdd(set);
            if (archetype is null)
            {
                BlockReader.ThrowMalformed($"the file lists the archetype {set} twice");
            }

            entities -= rows;
            archetypes.Add(new SavedArchetype(
                archetype,
                Array.FindAll(types, static info => info.Kind == ColumnKind.Bytes),
                OrdinalsOfEnableable(saved, archetype),
                rows));
        }

        if (entities != 0)
        {
            BlockReader.ThrowMalformed($"{entities} entities are in no archetype");
        }

        return archetypes;
    }

    private SavedType[] ReadArchetypeTypes()
    {
        var types = new SavedType[_reader.ReadCount("component types in an archetype", _types.Length)];
        int last = -1;
        for (int index = 0; index < types.Length; index++)
        {
            int number = _reader.ReadCount("as the number of a component type", _types.Length - 1);
            if (number <= last)
            {
                BlockReader.ThrowMalformed("the component types of an archetype are not in ascending order");
            }

            types[index] = _types[number];
            last = number;
        }

        return types;
    }

    private void ReadIds(int issued, int free, int retired)
    {
        EntityDirectory entities = _content.Entities;
        if (issued > entities.Maximum)
        {
            ThrowTooMany(issued, entities.Maximum);
        }

        if (_reader.Holds((long)issued * sizeof(int)))
        {
            entities.Reserve(issued);
        }

        Span<int> batch = stackalloc int[BatchCount];
        while (entities.Issued != issued)
        {
            Span<int> versions = batch[..Math.Min(batch.Length, issued - entities.Issued)];
            _reader.Read(MemoryMarshal.AsBytes(versions));
            if (!entities.TryRestoreIds(versions))
            {
                BlockReader.ThrowMalformed("an id has a version out of range");
            }
        }

        if (entities.Retired != retired)
        {
            BlockReader.ThrowMalformed($"{entities.Retired} ids are retired, and the file announces {retired}");
        }

        for (int left = free; left != 0; left--)
        {
            int id = _reader.Read<int>();
            if (!entities.TryRestoreFree(id))
            {
                BlockReader.ThrowMalformed($"the id {id} is free twice, or is not free");
            }
        }
    }

    private int ReadSliceLength(Archetype archetype, int left)
    {
        int count = _reader.ReadCount("entities in a slice", left);
        if (count == 0 || (long)count * archetype.Columns.BytesPerEntity > SnapshotFormat.MaximumSliceBytes)
        {
            BlockReader.ThrowMalformed($"a slice has {count} entities of {archetype.Columns.BytesPerEntity} bytes");
        }

        return count;
    }

    /// <summary>Reads rows and appends them to an archetype. The slice was one chunk; the rows may take
    /// several.</summary>
    private void ReadSlice(SavedArchetype saved, int count)
    {
        AppendEntities(saved.Archetype, count);
        foreach (ComponentInfo info in saved.Columns)
        {
            foreach (RowBatch rows in saved.Archetype.LastRows(count))
            {
                _reader.Read(rows.BytesOf(info));
            }
        }

        foreach (int ordinal in saved.Enableable)
        {
            ReadDisabled(saved.Archetype, ordinal, count);
        }
    }

    private void AppendEntities(Archetype archetype, int count)
    {
        Span<int> ids = stackalloc int[BatchCount];
        while (count != 0)
        {
            Span<Entity> entities = archetype.AppendBatch(Math.Min(count, ids.Length), out uint location).Entities;
            count -= entities.Length;
            _reader.Read(MemoryMarshal.AsBytes(ids[..entities.Length]));
            RestoreAlive(ids[..entities.Length], location, entities);
        }
    }

    private void RestoreAlive(ReadOnlySpan<int> ids, uint location, Span<Entity> entities)
    {
        EntityDirectory directory = _content.Entities;
        for (int index = 0; index < ids.Length; index++)
        {
            if (!directory.TryRestoreAlive(ids[index], location + (uint)index, out entities[index]))
            {
                BlockReader.ThrowMalformed($"the id {ids[index]} is alive twice, or is not alive");
            }
        }
    }

    private static string Describe(ColumnKind kind, int size) => kind switch
    {
        ColumnKind.Tag => "no fields",
        ColumnKind.Bytes => $"{size} bytes",
        ColumnKind.SparseTag => "no fields as a sparse component",
        ColumnKind.SparseBytes => $"{size} bytes as a sparse component",
        ColumnKind.SparseReferences => "references as a sparse component",
        _ => "references",
    };

    private static string Unknown(string name, bool isAmbiguous) => isAmbiguous
        ? $"The saved world has components of the type {name}, and two component types of this program have that name."
        : $"The saved world has components of the type {name}, which is not registered in this program. "
            + $"Call ComponentRegistry.Add<{name[(name.LastIndexOfAny(['.', '+']) + 1)..]}>() before loading.";

    private static string Changed(ComponentInfo found, string saved, string current) =>
        $"The component type {found.Name} has changed: the world was saved with {saved}, and this program has {current}.";

    [DoesNotReturn]
    private static void ThrowTooMany(int issued, int maximum) => throw new InvalidOperationException(
        $"The saved world has {issued} entity ids, and this one may have {maximum}. "
        + "Create it with a higher WorldOptions.MaximumEntities.");

    /// <summary>An archetype of the file.</summary>
    /// <param name="Archetype">What its rows are appended to.</param>
    /// <param name="Columns">The types whose bytes are in the file.</param>
    /// <param name="Enableable">The types whose bits are in the file, by their place among those of the archetype that can
    /// be disabled.</param>
    /// <param name="Rows">How many rows.</param>
    private sealed record SavedArchetype(Archetype Archetype, ComponentInfo[] Columns, int[] Enableable, int Rows);

    /// <summary>A component type of the file.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="IsEnableable">Whether rows say whether they have it disabled.</param>
    /// <param name="Info">The type of the program that has the name.</param>
    /// <param name="Refusal">Why components of it cannot be read, or null.</param>
    private sealed record SavedType(string Name, bool IsEnableable, ComponentInfo? Info, string? Refusal)
    {
        /// <summary>The type of the program.</summary>
        /// <exception cref="WorldFormatException">Components of it cannot be read.</exception>
        public ComponentInfo Known() => Refusal is null ? Info! : throw new WorldFormatException(Refusal);
    }
}
