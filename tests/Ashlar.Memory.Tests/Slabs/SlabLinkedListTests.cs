namespace Ashlar.Memory.Tests;

public sealed class SlabLinkedListTests
{
    [Fact]
    public void Random_operations_agree_with_a_list() => Seeded.Run(850, 4, random =>
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Item>(memory, "pool");
        SlabLinkedList<Item, Item>[] lists = [pool.CreateLinkedList<Item>(), pool.CreateLinkedList<Item>()];
        List<Handle<Item>>[] models = [[], []];
        var free = new List<Handle<Item>>();
        for (int step = 0; step < Seeded.Steps(20_000) / 4; step++)
        {
            int which = random.Next(2);
            Step(random, pool, lists[which], models[which], free);
            if (step % 50 == 0)
            {
                AssertSame(pool, lists[0], models[0]);
                AssertSame(pool, lists[1], models[1]);
                Assert.All(free, each => Assert.False(lists[0].Contains(each) || lists[1].Contains(each)));
                Assert.All(models[0], each => Assert.False(lists[1].Contains(each)));
            }
        }
    });

    [Fact]
    public void The_values_of_a_map_are_linked_like_those_of_a_pool() => Seeded.Run(855, 2, random =>
    {
        using var memory = new MemorySystem();
        using var pages = new SlabMap<int, Item>(memory, "pages");
        SlabLinkedList<Item, Item> recent = pages.CreateLinkedList<Item>();
        var model = new LinkedList<int>();
        const int Budget = 1000;
        int total = 0;
        for (int step = 0; step < 4000; step++)
        {
            int key = random.Next(60);
            ref Item page = ref pages.GetValueRefOrAddDefault(key, out bool exists, out Handle<Item> handle);
            Assert.Equal(model.Remove(key), exists);
            model.AddFirst(key);
            if (exists)
            {
                recent.MoveToFirst(handle);
            }
            else
            {
                page.Number = (key * 7) + 1;
                total += page.Number;
                recent.AddFirst(handle);
            }

            while (total > Budget && recent.TryRemoveLast(out Handle<Item> oldest))
            {
                Assert.Equal(model.Last!.Value, pages.KeyOf(oldest));
                model.RemoveLast();
                total -= pages.GetValueRef(oldest).Number;
                pages.Remove(oldest);
            }

            Assert.Equal(model.Count, pages.Count);
            Assert.Equal(model.Count, recent.Count);
        }

        var keys = new List<int>();
        foreach (ref Item page in recent)
        {
            keys.Add(page.Number / 7);
        }

        Assert.Equal(model, keys);
    });

    [Fact]
    public void An_object_with_two_places_is_in_two_lists()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Double>(memory, "pool");
        SlabLinkedList<Double, ByAge> byAge = pool.CreateLinkedList<ByAge>();
        SlabLinkedList<Double, ByRoom> byRoom = pool.CreateLinkedList<ByRoom>();
        Handle<Double> first = pool.Create(new Double { Number = 1 });
        Handle<Double> second = pool.Create(new Double { Number = 2 });
        byAge.AddLast(first);
        byAge.AddLast(second);
        byRoom.AddFirst(first);
        byRoom.AddFirst(second);
        Assert.Equal((first, second), (byAge.First, byAge.Last));
        Assert.Equal((second, first), (byRoom.First, byRoom.Last));
        byAge.Remove(first);
        Assert.True(byRoom.Contains(first));
        Assert.False(byAge.Contains(first));
    }

    [Fact]
    public void What_is_in_no_list_or_in_another_is_refused_and_nothing_changes()
    {
        Assert.SkipUnless(Checked.Handles, "Without checks nobody looks.");
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Item>(memory, "pool");
        SlabLinkedList<Item, Item> list = pool.CreateLinkedList<Item>();
        SlabLinkedList<Item, Item> other = pool.CreateLinkedList<Item>();
        Handle<Item>[] items = [.. Enumerable.Range(0, 5).Select(i => pool.Create(new Item { Number = i }))];
        list.AddLast(items[0]);
        list.AddLast(items[1]);
        other.AddLast(items[2]);
        other.AddLast(items[4]);

        foreach (Handle<Item> linked in (Handle<Item>[])[items[0], items[1], items[2]])
        {
            string where = linked == items[2] ? "in another list" : "in this list";
            Refused(where, () => list.AddFirst(linked));
            Refused(where, () => list.AddLast(linked));
            Refused(where, () => list.AddAfter(items[0], linked));
            Refused(where, () => list.AddBefore(items[0], linked));
        }

        foreach ((Handle<Item> missing, string where) in ((Handle<Item>, string)[])[(items[2], "another one"), (items[3], "none")])
        {
            Refused(where, () => list.Remove(missing));
            Refused(where, () => list.MoveToFirst(missing));
            Refused(where, () => list.MoveToLast(missing));
            Refused(where, () => { list.Next(missing); });
            Refused(where, () => { list.Previous(missing); });
            Refused(where, () => list.AddAfter(missing, items[3]));
            Refused(where, () => list.AddBefore(missing, items[3]));
        }

        other.Remove(items[2]);
        Refused("none", () => other.Remove(items[2]));
        AssertSame(pool, list, [items[0], items[1]]);
        AssertSame(pool, other, [items[4]]);

        Handle<Item> gone = pool.Create(default);
        pool.Destroy(gone);
        Action[] calls =
        [
            () => list.AddFirst(gone), () => list.AddLast(gone), () => list.Remove(gone), () => list.MoveToFirst(gone),
            () => list.MoveToLast(gone), () => list.Next(gone), () => list.Previous(gone),
            () => list.AddAfter(gone, items[3]), () => list.AddBefore(items[0], gone), () => list.AddFirst(default),
        ];
        Assert.All(calls, call => Assert.Equal("pool", Assert.Throws<StaleHandleException>(call).AllocatorName));
        Assert.False(list.Contains(gone));
        AssertSame(pool, list, [items[0], items[1]]);
    }

    /// <summary>The first, one in the middle, the last; and every call that would follow a link to it.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void An_object_destroyed_while_linked_is_named_and_not_followed(int which)
    {
        Assert.SkipUnless(Checked.Handles, "Without checks nobody looks.");
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Item>(memory, "pool");
        SlabLinkedList<Item, Item> list = pool.CreateLinkedList<Item>();
        Handle<Item>[] items = [.. Enumerable.Range(0, 5).Select(i => pool.Create(new Item { Number = i }))];
        Array.ForEach(items, list.AddLast);
        Handle<Item> free = pool.Create(default);
        string name = items[which].ToString();
        pool.Destroy(items[which]);

        // Another object in its slot, in the same list's place, is another object.
        Handle<Item> successor = pool.Create(new Item { Number = 99 });
        var calls = new List<Action> { () => Walk(list) };
        if (which > 0)
        {
            calls.Add(() => list.Remove(items[which - 1]));
            calls.Add(() => list.MoveToLast(items[which - 1]));
            calls.Add(() => list.AddAfter(items[which - 1], free));
        }

        if (which < 4)
        {
            calls.Add(() => list.Remove(items[which + 1]));
            calls.Add(() => list.MoveToFirst(items[which + 1]));
            calls.Add(() => list.AddBefore(items[which + 1], free));
        }

        if (which == 0)
        {
            calls.Add(() => list.AddFirst(free));
            calls.Add(() => list.MoveToFirst(items[3]));
            calls.Add(() => list.TryRemoveFirst(out _));
        }

        if (which == 4)
        {
            calls.Add(() => list.AddLast(free));
            calls.Add(() => list.MoveToLast(items[1]));
            calls.Add(() => list.TryRemoveLast(out _));
        }

        foreach (Action call in calls)
        {
            StaleHandleException error = Assert.Throws<StaleHandleException>(call);
            Assert.Equal("pool", error.AllocatorName);
            Assert.Contains(name, error.Message, StringComparison.Ordinal);
            Assert.Equal(5, list.Count);
        }

        Assert.False(list.Contains(free) || list.Contains(successor));

        // Clearing gives the list back, and what is alive of it.
        list.Clear();
        Assert.Equal(0, list.Count);
        List<Handle<Item>> alive = [.. items.Where(pool.IsAlive), free, successor];
        alive.ForEach(list.AddLast);
        AssertSame(pool, list, alive);
    }

    [Fact]
    public void Links_that_were_overwritten_or_copied_are_noticed()
    {
        Assert.SkipUnless(Checked.Handles, "Without checks nobody looks.");
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Item>(memory, "pool");
        SlabLinkedList<Item, Item> list = pool.CreateLinkedList<Item>();
        Handle<Item>[] items = [.. Enumerable.Range(0, 4).Select(i => pool.Create(new Item { Number = i }))];
        Array.ForEach(items, list.AddLast);

        // A copy has the links of what it was copied from, and is in no list.
        Handle<Item> copy = pool.Create(pool[items[1]]);
        Overwritten(() => list.Remove(copy));
        Overwritten(() => list.MoveToFirst(copy));
        Overwritten(() => list.MoveToLast(copy));
        Overwritten(() => list.AddAfter(copy, pool.Create(default)));
        Overwritten(() => list.AddBefore(copy, pool.Create(default)));
        Refused("this list", () => list.AddFirst(copy));
        AssertSame(pool, list, items);

        // Replaced as a whole, one is in no list, and its neighbours say that it is.
        pool[items[2]] = new Item { Number = 77 };
        Assert.False(list.Contains(items[2]));
        Refused("none", () => list.Remove(items[2]));
        Overwritten(() => list.Remove(items[1]));
        Overwritten(() => list.Remove(items[3]));
        Overwritten(() => Walk(list));
        Assert.Equal(4, list.Count);
        list.Clear();
        foreach (Handle<Item> item in items)
        {
            list.AddFirst(item);
        }

        AssertSame(pool, list, items.Reverse().ToList());
    }

    [Fact]
    public void An_enumerator_notices_a_change_and_gives_references()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<Item>(memory, "pool");
        SlabLinkedList<Item, Item> list = pool.CreateLinkedList<Item>();
        Handle<Item>[] items = [.. Enumerable.Range(0, 3).Select(i => pool.Create(new Item { Number = i }))];
        Array.ForEach(items, list.AddLast);
        foreach (ref Item item in list)
        {
            item.Number += 10;
        }

        Assert.Equal([10, 11, 12], items.Select(item => pool[item].Number));
        Assert.False(default(SlabLinkedList<Item, Item>.Enumerator).MoveNext());
        Assert.Throws<InvalidOperationException>(() => { _ = list.GetEnumerator().Current; });
        Action[] changes =
        [
            () => list.Remove(items[2]), () => list.AddLast(items[2]), () => list.MoveToFirst(items[2]),
            () => list.MoveToLast(items[2]), list.Clear,
        ];
        foreach (Action change in changes)
        {
            InvalidOperationException? error = Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
            {
                foreach (ref Item _ in list)
                {
                    change();
                }
            });
            Assert.Equal(Checked.Handles, error?.Message.Contains("changed while", StringComparison.Ordinal) ?? false);
        }

        // The end of a list is an end however often one asks.
        SlabLinkedList<Item, Item>.Enumerator end = list.GetEnumerator();
        while (end.MoveNext())
        {
        }

        Assert.False(end.MoveNext());
        pool.Dispose();
        Checked.ThrowsFromHandlesOn<ObjectDisposedException>(() => list.AddFirst(items[0]));
        Checked.ThrowsFromHandlesOn<ObjectDisposedException>(() => Walk(list));
        Assert.False(list.Contains(items[0]));
        list.Clear();
        Assert.Throws<ObjectDisposedException>(() => { pool.CreateLinkedList<Item>(); });
    }

    [Fact]
    public void An_object_at_hand_that_is_destroyed_is_not_given()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Item>(memory, "pool");
        SlabLinkedList<Item, Item> list = pool.CreateLinkedList<Item>();
        Handle<Item> item = pool.Create(default);
        list.AddFirst(item);
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() =>
        {
            SlabLinkedList<Item, Item>.Enumerator enumerator = list.GetEnumerator();
            Assert.True(enumerator.MoveNext());
            pool.Destroy(item);
            _ = enumerator.Current;
        });
    }

    [Fact]
    public void A_list_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Item>(memory, "pool");
        SlabLinkedList<Item, Item> list = pool.CreateLinkedList<Item>();
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 100; i++)
            {
                list.AddFirst(pool.Create(default));
            }

            list.MoveToFirst(list.Last);
            foreach (ref Item item in list)
            {
                item.Number++;
            }

            while (list.TryRemoveLast(out Handle<Item> item))
            {
                pool.Destroy(item);
            }
        }));
    }

    private static void Step(
        Random random,
        SlabPool<Item> pool,
        SlabLinkedList<Item, Item> list,
        List<Handle<Item>> model,
        List<Handle<Item>> free)
    {
        if (free.Count < 3)
        {
            free.Add(pool.Create(default));
        }

        Handle<Item> fresh = free[random.Next(free.Count)];
        int place = random.Next(model.Count + 1);
        Handle<Item> item = place < model.Count ? model[place] : default;
        switch (random.Next(12))
        {
            case 0 or 1:
                list.AddFirst(fresh);
                model.Insert(0, fresh);
                free.Remove(fresh);
                break;
            case 2 or 3:
                list.AddLast(fresh);
                model.Add(fresh);
                free.Remove(fresh);
                break;
            case 4 when !item.IsNone:
                list.AddBefore(item, fresh);
                model.Insert(place, fresh);
                free.Remove(fresh);
                break;
            case 5 when !item.IsNone:
                list.AddAfter(item, fresh);
                model.Insert(place + 1, fresh);
                free.Remove(fresh);
                break;
            case 6 when !item.IsNone:
                list.MoveToFirst(item);
                model.RemoveAt(place);
                model.Insert(0, item);
                break;
            case 7 when !item.IsNone:
                list.MoveToLast(item);
                model.RemoveAt(place);
                model.Add(item);
                break;
            case 8:
                Assert.Equal(model.Count > 0, list.TryRemoveFirst(out Handle<Item> first));
                Removed(first, 0);
                break;
            case 9:
                Assert.Equal(model.Count > 0, list.TryRemoveLast(out Handle<Item> last));
                Removed(last, model.Count - 1);
                break;
            case 10 when !item.IsNone:
                list.Remove(item);
                Removed(item, place);
                break;
            case 11 when random.Next(40) == 0:
                list.Clear();
                free.AddRange(model);
                model.Clear();
                break;
        }

        void Removed(Handle<Item> handle, int index)
        {
            Assert.Equal(model.Count > 0 ? model[index] : default, handle);
            if (model.Count > 0)
            {
                model.RemoveAt(index);
                pool.Destroy(handle);
            }
        }
    }

    private static void AssertSame(SlabPool<Item> pool, SlabLinkedList<Item, Item> list, IReadOnlyList<Handle<Item>> model)
    {
        Assert.Equal(model.Count, list.Count);
        Assert.Equal(model.Count == 0 ? default : model[0], list.First);
        Assert.Equal(model.Count == 0 ? default : model[^1], list.Last);
        int index = 0;
        foreach (ref Item item in list)
        {
            item.Number = index;
            Assert.Equal(index, pool[model[index++]].Number);
        }

        Assert.Equal(model.Count, index);
        for (Handle<Item> item = list.Last; !item.IsNone; item = list.Previous(item))
        {
            Assert.Equal(model[--index], item);
            Assert.Equal(index + 1 < model.Count ? model[index + 1] : default, list.Next(item));
            Assert.True(list.Contains(item));
            Assert.True(Item.LinksOf(ref pool[item]).IsLinked);
        }

        Assert.Equal(0, index);
    }

    private static void Walk(SlabLinkedList<Item, Item> list)
    {
        foreach (ref Item item in list)
        {
            item.Number++;
        }
    }

    private static void Refused(string where, Action call) =>
        Assert.Contains(where, Assert.Throws<InvalidOperationException>(call).Message, StringComparison.Ordinal);

    private static void Overwritten(Action call) => Refused("overwritten while", call);

    private struct Item : ILinked<Item>
    {
        public int Number;
        private ListLinks _links;

        public static ref ListLinks LinksOf(ref Item item) => ref item._links;
    }

    private struct Double
    {
        public int Number;
        public ListLinks Age;
        public ListLinks Room;
    }

    private readonly struct ByAge : ILinked<Double>
    {
        public static ref ListLinks LinksOf(ref Double item) => ref item.Age;
    }

    private readonly struct ByRoom : ILinked<Double>
    {
        public static ref ListLinks LinksOf(ref Double item) => ref item.Room;
    }
}
