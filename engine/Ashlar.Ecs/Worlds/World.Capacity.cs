using System.Diagnostics.CodeAnalysis;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Making room, and looking at what there is.</content>
public sealed partial class World
{
    /// <summary>The worlds alive by their ids, <see cref="Id"/>; null where there is none. Safe to read from any
    /// thread.</summary>
    public static ReadOnlySpan<World?> Worlds => WorldDirectory.All;

    /// <summary>How many worlds are alive. Safe to read from any thread.</summary>
    public static int WorldSize => WorldDirectory.Count;

    /// <summary>Makes a world as the Arch package does, with a memory system of its own.</summary>
    /// <example><code>World world = World.Create(entityCapacity: 10_000);</code></example>
    /// <param name="chunkSizeInBytes">Not needed here: chunks grow with their archetype, from 4 to 256 KiB. From
    /// 1.</param>
    /// <param name="minimumAmountOfEntitiesPerChunk">Not needed here either. From 1.</param>
    /// <param name="archetypeCapacity">Not needed here either. From 0.</param>
    /// <param name="entityCapacity">How many entities to take memory for at once, from 0.</param>
    /// <returns>The world.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="InvalidOperationException">There are 255 worlds alive.</exception>
    /// <exception cref="OutOfNativeMemoryException">There are no addresses left.</exception>
    public static World Create(
        int chunkSizeInBytes = 16_384,
        int minimumAmountOfEntitiesPerChunk = 100,
        int archetypeCapacity = 2,
        int entityCapacity = 64)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chunkSizeInBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumAmountOfEntitiesPerChunk);
        ArgumentOutOfRangeException.ThrowIfNegative(archetypeCapacity);
        return Create(new WorldOptions { EntityCapacity = entityCapacity });
    }

    /// <summary>Makes sure that an archetype can grow to a number of entities without asking for memory. The memory is
    /// the world's: whichever archetype grows first gets it. The operating system supplies it in this call, not when the
    /// entities come: some microseconds for each 4 KiB.</summary>
    /// <param name="signature">The components of its entities.</param>
    /// <param name="amount">How many entities, those that it has included, from 0.</param>
    /// <returns>The archetype.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public Archetype EnsureCapacity(in Signature signature, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Archetype archetype = ArchetypeOf(signature.Set);
        int missing = Math.Max(amount - archetype.EntityCount, 0);
        WorldChecks.ThrowIfIterating(this);
        ReserveNew(signature.Set, archetype, missing);
        return archetype;
    }

    /// <summary>Makes sure that an archetype can grow to a number of entities without asking for memory. The memory is
    /// the world's: whichever archetype grows first gets it.</summary>
    /// <typeparam name="T">The component of its entities.</typeparam>
    /// <param name="amount">How many entities, those that it has included, from 0.</param>
    /// <returns>The archetype.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public Archetype EnsureCapacity<T>(int amount) => EnsureCapacity(Component<T>.Signature, amount);

    /// <summary>Finds the archetype of some components without making it.</summary>
    /// <param name="signature">The components.</param>
    /// <param name="archetype">The archetype, when the result is true; it may be empty.</param>
    /// <returns>Whether an entity with exactly these components was ever there, or planned for.</returns>
    public bool TryGetArchetype(in Signature signature, [NotNullWhen(true)] out Archetype? archetype)
    {
        int id = signature.Set.Dense.Id;
        archetype = id < _archetypeOfSet.Length ? _archetypeOfSet[id] : null;
        return archetype is not null;
    }

    /// <summary>Enumerates the archetypes in the order in which they appeared, empty ones included.</summary>
    /// <returns>An enumerator for <c>foreach (Archetype archetype in world)</c>.</returns>
    public ReadOnlySpan<Archetype>.Enumerator GetEnumerator() => Archetypes.GetEnumerator();

    /// <summary>Copies the archetypes that match, in the order in which they appeared, empty ones included.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <param name="archetypes">Where to.</param>
    /// <param name="start">The place in the span to begin at.</param>
    /// <returns>How many were copied.</returns>
    /// <exception cref="ArgumentException">There are more archetypes than room for them.</exception>
    public int GetArchetypes(in QueryDescription queryDescription, Span<Archetype> archetypes, int start = 0)
    {
        ReadOnlySpan<Archetype> found = Query(in queryDescription).Archetypes;
        found.CopyTo(archetypes[start..]);
        return found.Length;
    }

    /// <summary>Copies views of the chunks that hold entities that match, in the order of iteration. They end with the
    /// next structural change.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <param name="chunks">Where to.</param>
    /// <param name="start">The place in the span to begin at.</param>
    /// <returns>How many were copied.</returns>
    /// <exception cref="ArgumentException">There are more chunks than room for them.</exception>
    public int GetChunks(in QueryDescription queryDescription, Span<Chunk> chunks, int start = 0)
    {
        Query query = Query(in queryDescription);
        query.ThrowIfAskingForSparse();
        int count = query.CountChunks();
        Span<Chunk> room = chunks[start..];
        if (room.Length < count)
        {
            throw new ArgumentException(
                $"There are {count} chunks that match, and room for {room.Length}.", nameof(chunks));
        }

        int copied = 0;
        foreach (Archetype archetype in query.Archetypes)
        {
            for (int index = 0; index < archetype.ChunkCount; index++)
            {
                room[copied++] = archetype.GetChunk(index);
            }
        }

        return count;
    }

    /// <summary>The chunk that an entity is in. The view ends with the next structural change.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>The chunk as it is now.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public Chunk GetChunk(Entity entity)
    {
        EntityRecord record = _entities.Find(entity);
        return ArchetypeOf(record).ChunkOf(record.ChunkSlot);
    }
}
