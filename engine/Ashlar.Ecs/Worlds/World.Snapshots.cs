using System.Diagnostics.CodeAnalysis;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Saving the world to a stream, and loading it.</content>
public sealed partial class World
{
    /// <summary>
    /// Writes the world to a stream: every entity, the bytes of its components, and all state that decides how the
    /// world goes on. A world that loads it and one that simply continues give out the same ids and iterate in the same
    /// order.
    /// </summary>
    /// <example><code>
    /// using (FileStream file = File.Create("quick.save"))
    /// {
    ///     world.Save(file);
    /// }
    /// </code></example>
    /// <remarks>
    /// Components go as they lie in memory. What their bytes point to does not: a handle, a <c>NativeArray</c> or
    /// another thing of this process means nothing once the process or the thing has ended, so leave such components
    /// out and fill them again after loading. Entities in components stay good. Bytes between fields are saved too, so
    /// two saves of equal worlds may differ in them. Costs about two copies of the world's bytes, and no garbage once
    /// warm. A query may be running.
    /// </remarks>
    /// <param name="stream">Where to; written from its position on, neither flushed nor closed. What it throws passes
    /// through.</param>
    /// <param name="leftOut">Components whose values are not saved: entities still have them after loading, but zero.
    /// Those with references or with a destroy hook must be among them.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    /// <exception cref="NotSupportedException">An entity has a component with references or a destroy hook that is not
    /// left out, or two component types have one name; nothing has been written.</exception>
    public void Save(Stream stream, Signature leftOut = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        WorldChecks.ThrowIfEnded(this);
        SnapshotFormat.ThrowIfBigEndian();
        if (!stream.CanWrite)
        {
            ThrowUnusable(stream, "written");
        }

        // A stream is user code: it must not change the world under the writer.
        BeginIteration();
        try
        {
            var world = new WorldWriter(_entities, Archetypes, _sparse.All, _observers, leftOut.Set);
            world.ThrowIfUnsavable();
            var writer = new BlockWriter(stream, this);
            try
            {
                world.Write(ref writer);
                writer.Complete();
            }
            finally
            {
                writer.Dispose();
            }
        }
        finally
        {
            EndIteration();
        }
    }

    /// <summary>
    /// Replaces everything in the world by what <see cref="Save"/> wrote; or, when it throws, nothing.
    /// </summary>
    /// <example><code>
    /// ComponentRegistry.Add&lt;Position&gt;();                  // at start-up: types are found by name
    /// using FileStream file = File.OpenRead("quick.save");
    /// world.Load(file);
    /// </code></example>
    /// <remarks>
    /// <para>The world must have the <see cref="Id"/> of the one that was saved, because entities carry it, also those
    /// that lie in components: load into the same world, into one made with <see cref="WorldOptions.Id"/>, or have
    /// <see cref="Load(Stream, Allocator, WorldOptions)"/> make it.</para>
    /// <para>Entities are those of the moment of saving. One that was alive then is alive again; every other is stale.
    /// But the versions go back too: after loading, ids are used as they were after saving, so an entity that was
    /// created between saving and loading can come to name another one. Keep no entities outside the world across a
    /// load, but such as were alive when it was saved.</para>
    /// <para>When the file has proved good, the world is cleared first, as by <see cref="Clear"/>: handlers and hooks
    /// run, and the caller gets what they throw, with the load made. No handler is called for loaded entities.
    /// Archetypes are new objects: those from before are empty. Queries go on.</para>
    /// <para>Needs memory for both worlds while it runs, which is what costs the time, and makes garbage for archetypes
    /// and types, none for entities.</para>
    /// </remarks>
    /// <param name="stream">Where from; read from its position to the end of the saved world and no further. What it
    /// throws passes through.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="WorldFormatException">It is not a saved world, or damaged, or a component type is unknown or
    /// has changed.</exception>
    /// <exception cref="InvalidOperationException">The saved world has another id, or more entities or chunks than the
    /// options of this one allow.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Load(Stream stream)
    {
        ThrowIfUnreadable(stream);
        WorldChecks.ThrowIfEnded(this);
        WorldChecks.ThrowIfIterating(this);
        using var reader = new BlockReader(stream);
        int id = ReadWorldId(reader);
        if (id != Id)
        {
            ThrowOtherWorld(id);
        }

        Replace(ReadContent(reader));
    }

    /// <summary>Makes a world of what <see cref="Save"/> wrote, with the id that the saved one had.</summary>
    /// <param name="stream">As for <see cref="Load(Stream)"/>.</param>
    /// <param name="parent">The memory system, or the node of it that owns the world.</param>
    /// <param name="options">What the world may use; the <see cref="WorldOptions.Id"/> in it is not looked at.</param>
    /// <returns>The world.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read, or an option is out of its range.</exception>
    /// <exception cref="WorldFormatException">As for <see cref="Load(Stream)"/>.</exception>
    /// <exception cref="InvalidOperationException">A world with the id is alive, or the saved world has more entities
    /// or chunks than the options allow.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public static World Load(Stream stream, Allocator parent, WorldOptions? options = null)
    {
        ThrowIfUnreadable(stream);
        using var reader = new BlockReader(stream);
        int id = WorldReader.ReadWorldId(reader);
        World world = Create(parent, (options ?? new WorldOptions()) with { Id = id });
        try
        {
            world.TakeOver(world.ReadContent(reader));
            return world;
        }
        catch
        {
            world.Dispose();
            throw;
        }
    }

    /// <summary>An empty content for this world, to be filled beside it.</summary>
    /// <param name="firstVersion">The version of new ids.</param>
    /// <param name="retired">How many ids are retired: they take no place among those that the options allow.</param>
    internal WorldContent NewContent(int firstVersion, int retired) =>
        new(
            this,
            _group,
            firstVersion,
            (int)Math.Min((long)_maximumEntities + retired, EntityFence.MaximumId),
            _chunks.MaximumBytes);

    /// <summary>As when saving: the stream must not change the world, nor dispose it.</summary>
    private int ReadWorldId(BlockReader reader)
    {
        BeginIteration();
        try
        {
            return WorldReader.ReadWorldId(reader);
        }
        finally
        {
            EndIteration();
        }
    }

    private WorldContent ReadContent(BlockReader reader)
    {
        BeginIteration();
        try
        {
            reader.World = this;
            return WorldReader.Read(reader, this);
        }
        finally
        {
            EndIteration();
        }
    }

    /// <summary>Clears the world, as <see cref="Clear"/> does, and takes other content over. The caller gets what
    /// clearing throws, with the other content in place.</summary>
    private void Replace(WorldContent content)
    {
        try
        {
            Clear();
        }
        finally
        {
            TakeOver(content);
        }
    }

    private void TakeOver(WorldContent content)
    {
        foreach (Archetype archetype in Archetypes)
        {
            archetype.End();
        }

        WorldDirectory.RaiseFence(this, _entities);
        _entities.Dispose();
        _chunks.Dispose();
        _entities = content.Entities;
        _chunks = content.Chunks;
        _sparse.Dispose();
        _sparse = content.Sparse;

        Array.Clear(_archetypeOfSet);
        Array.Clear(_archetypes);
        _archetypeCount = 0;
        foreach (Archetype archetype in content.Archetypes)
        {
            Register(archetype);
        }

        foreach (Query query in _queries.Values)
        {
            query.Reset();
        }
    }

    private static void ThrowIfUnreadable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SnapshotFormat.ThrowIfBigEndian();
        if (!stream.CanRead)
        {
            ThrowUnusable(stream, "read");
        }
    }

    [DoesNotReturn]
    private static void ThrowUnusable(Stream stream, string how) =>
        throw new ArgumentException($"The {stream.GetType().Name} cannot be {how}.", nameof(stream));

    [DoesNotReturn]
    private void ThrowOtherWorld(int savedId) => throw new InvalidOperationException(
        $"The world was saved with the id {savedId}, and this one has {Id}: entities in its components would name "
        + "those of another world. Use World.Load(stream, allocator), which makes a world with that id, or create "
        + $"this one with WorldOptions.Id = {savedId}.");
}
