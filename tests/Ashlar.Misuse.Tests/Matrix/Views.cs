using System.Reflection;
using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Misuse.Tests;

/// <summary>Makes what lives on the stack alone: the call itself has to, in place.</summary>
internal static class Views
{
    private static readonly MethodInfo[] Makers = typeof(Views).GetMethods(BindingFlags.Static | BindingFlags.Public);

    public static bool Has(Type view) => Maker(view) is not null;

    /// <summary>The method that makes a view from a scene.</summary>
    public static MethodInfo? Maker(Type view)
    {
        foreach (MethodInfo maker in Makers)
        {
            Type made = maker.ReturnType;
            if (made == view)
            {
                return maker;
            }

            if (maker.IsGenericMethodDefinition && view.IsGenericType && made.IsGenericType
                && made.GetGenericTypeDefinition() == view.GetGenericTypeDefinition())
            {
                return maker.MakeGenericMethod(view.GetGenericArguments());
            }
        }

        return null;
    }

    public static ArenaScope Scope(Scene scene) => scene.Arena.Scope();

    public static ZoneScope Zone(Scene scene) => scene.Timings.Zone("ai");

    public static SlabSession<Body> Session(Scene scene) => scene.Pool.Open(4);

    public static SlabEnumerator<Body> Slots(Scene scene)
    {
        SlabEnumerator<Body> slots = scene.Pool.GetEnumerator();
        slots.MoveNext();
        return slots;
    }

    public static SlabEntries<Body> SlotsWithHandles(Scene scene) => scene.Pool.Entries;

    public static SlabEntries<Body>.Enumerator EachSlotWithHandle(Scene scene)
    {
        SlabEntries<Body>.Enumerator slots = scene.Pool.Entries.GetEnumerator();
        slots.MoveNext();
        return slots;
    }

    public static SlabEntry<Body> SlotWithHandle(Scene scene)
    {
        _ = scene.Handle;
        foreach (SlabEntry<Body> entry in scene.Pool.Entries)
        {
            return entry;
        }

        return default;
    }

    public static SharedEnumerator<Body> SharedObjects(Scene scene)
    {
        _ = scene.Shared;
        SharedEnumerator<Body> objects = scene.SharedPool.GetEnumerator();
        objects.MoveNext();
        return objects;
    }

    public static NativeEnumerator<Body> Items(Scene scene)
    {
        NativeEnumerator<Body> items = scene.List.GetEnumerator();
        items.MoveNext();
        return items;
    }

    public static NativeQueue<Body>.Enumerator Waiting(Scene scene)
    {
        NativeQueue<Body>.Enumerator waiting = scene.Queue.GetEnumerator();
        waiting.MoveNext();
        return waiting;
    }

    public static NativeHashSet<Body>.Enumerator Keys(Scene scene)
    {
        NativeHashSet<Body>.Enumerator keys = scene.HashSet.GetEnumerator();
        keys.MoveNext();
        return keys;
    }

    public static NativeHashMap<int, Body>.Enumerator Entries(Scene scene)
    {
        NativeHashMap<int, Body>.Enumerator entries = scene.HashMap.GetEnumerator();
        entries.MoveNext();
        return entries;
    }

    public static NativeStringMap<Body>.Enumerator Names(Scene scene)
    {
        NativeStringMap<Body>.Enumerator names = scene.StringMap.GetEnumerator();
        names.MoveNext();
        return names;
    }

    public static StringMapEntry<Body> NamedEntry(Scene scene) => Names(scene).Current;

    public static SlabLinkedList<Body, Body>.Enumerator LinkedItems(Scene scene)
    {
        SlabLinkedList<Body, Body>.Enumerator items = scene.Linked.GetEnumerator();
        items.MoveNext();
        return items;
    }

    public static SlabMap<int, Body>.Enumerator MapEntries(Scene scene)
    {
        SlabMap<int, Body>.Enumerator entries = scene.Map.GetEnumerator();
        entries.MoveNext();
        return entries;
    }

    public static MapEntry<int, Body> Entry(Scene scene) => Entries(scene).Current;

    public static ChunkEnumerator Chunks(Scene scene)
    {
        ChunkEnumerator chunks = scene.Query.GetEnumerator();
        chunks.MoveNext();
        return chunks;
    }

    public static ChunkRows RowsOfChunk(Scene scene) => scene.Chunk.RowsOf(in Scene.Beacons);

    public static ChunkRows.Enumerator RowNumbers(Scene scene)
    {
        ChunkRows.Enumerator rows = RowsOfChunk(scene).GetEnumerator();
        rows.MoveNext();
        return rows;
    }

    public static Components<T0, T1> Components<T0, T1>(Scene scene) => scene.World.Get<T0, T1>(scene.Entity);

    public static Components<T0, T1, T2> Components<T0, T1, T2>(Scene scene) => scene.World.Get<T0, T1, T2>(scene.Entity);

    public static EntityComponents<T0> Row<T0>(Scene scene) => scene.Chunk.GetRow<T0>(0);

    public static EntityComponents<T0, T1> Row<T0, T1>(Scene scene) => scene.Chunk.GetRow<T0, T1>(0);

    public static EntityComponents<T0, T1, T2> Row<T0, T1, T2>(Scene scene) => scene.Chunk.GetRow<T0, T1, T2>(0);
}
