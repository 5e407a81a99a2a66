using System.Runtime.CompilerServices;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>Whatever is wrong with a file, it is refused, and the world is as it was.</summary>
[Trait("Runs", "once")]
public sealed class SnapshotDamageTests : IDisposable
{
    /// <summary>What a file says of sparse sets at its end, when there are none.</summary>
    private const int SparseBytes = 4;

    private readonly ITestOutputHelper _output;
    private readonly MemorySystem _memory = new(new MemoryOptions { CommitBudgetBytes = 64 << 20 });
    private readonly World _world;

    public SnapshotDamageTests(ITestOutputHelper output)
    {
        _output = output;
        _world = World.Create(_memory);
    }

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        byte[] file = SmallFile();
        byte[] before = SavedWorld.Save(_world);
        long committed = _memory.CommittedBytes;
        for (int length = 0; length < file.Length; length++)
        {
            byte[] part = file[..length];
            Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, part));
            Assert.Equal(before, SavedWorld.Save(_world));
        }

        Assert.Equal(committed, _memory.CommittedBytes);
        SavedWorld.Load(_world, file);
        Assert.Equal(file, SavedWorld.Save(_world));
    }

    [Fact]
    public void A_file_with_any_bit_flipped_is_refused()
    {
        byte[] file = SmallFile();
        byte[] before = SavedWorld.Save(_world);
        for (int bit = 0; bit < file.Length * 8; bit++)
        {
            file[bit / 8] ^= (byte)(1 << bit % 8);
            Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, file));
            file[bit / 8] ^= (byte)(1 << bit % 8);
        }

        Assert.Equal(before, SavedWorld.Save(_world));
        SavedWorld.Load(_world, file);
    }

    [Fact]
    public void A_large_file_damaged_at_random_is_refused()
    {
        int seed = Random.Shared.Next();
        _output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        byte[] file = LargeFile();
        byte[] before = SavedWorld.Save(_world);
        long committed = _memory.CommittedBytes;
        for (int round = 0; round < 300; round++)
        {
            byte[] damaged = Damage(file, random);
            if (!damaged.AsSpan().SequenceEqual(file))
            {
                Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, damaged));
            }
        }

        Assert.Equal(before, SavedWorld.Save(_world));
        Assert.Equal(committed, _memory.CommittedBytes);
        SavedWorld.Load(_world, file);
        Assert.Equal(file, SavedWorld.Save(_world));
    }

    [Fact]
    public void Blocks_of_another_save_are_refused()
    {
        byte[] file = LargeFile();
        SavedWorld.Load(_world, file);
        _world.Archetypes[0].GetChunk(0).GetSpan<Health>()[0].Points++;
        byte[] other = SavedWorld.Save(_world);
        const int Block = SnapshotFormat.BlockHeaderBytes + SnapshotFormat.MaximumPayloadBytes;
        int lastBlock = SnapshotFormat.FileHeaderBytes + (file.Length - SnapshotFormat.FileHeaderBytes) / Block * Block;
        Assert.Equal(file.Length, other.Length);
        byte[] spliced = [.. other[..lastBlock], .. file[lastBlock..]];
        Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, spliced));
        SavedWorld.Load(_world, other);
    }

    [Fact]
    public void What_is_no_world_is_refused_with_what_it_is()
    {
        Assert.Contains("empty", RefusalOf([]), StringComparison.Ordinal);
        Assert.Contains("89504E470D0A1A0A", RefusalOf([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]),
            StringComparison.Ordinal);
        Assert.Contains("version 5", RefusalOf([.. SnapshotFormat.Magic, 5, 0, 0, 0]), StringComparison.Ordinal);
        Assert.Contains("cut off", RefusalOf([.. SnapshotFormat.Magic, 1, 0, 0, 0, 1]), StringComparison.Ordinal);
        byte[] file = SmallFile();
        Assert.Contains($"after {file.Length - 1} bytes", RefusalOf(file[..^1]), StringComparison.Ordinal);
        file[^1]++;
        Assert.Contains("block at byte 12 has not the hash", RefusalOf(file), StringComparison.Ordinal);
    }

    /// <summary>Content that nobody saved, with hashes that are right.</summary>
    [Fact]
    public void Forged_content_is_refused_or_makes_a_sound_world()
    {
        int seed = Random.Shared.Next();
        _output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        byte[] file = SmallFile();
        byte[] content = SavedWorld.ContentOf(file);
        byte[] before = SavedWorld.Save(_world);
        int loaded = 0;
        int refused = 0;
        int rounds = Seeded.Rounds(6000, 1000);
        for (int round = 0; round < rounds; round++)
        {
            byte[] forged = SavedWorld.FileOf(Damage(content, random));
            try
            {
                SavedWorld.Load(_world, forged);
                AssertSound(_world);
                SavedWorld.Load(_world, before);
                loaded++;
            }
            catch (Exception failure) when (failure is WorldFormatException or InvalidOperationException)
            {
                refused++;
            }

            if (round % 100 == 0)
            {
                Assert.Equal(before, SavedWorld.Save(_world));
            }
        }

        _output.WriteLine($"{loaded} loaded, {refused} refused");
        Assert.True(loaded > rounds / 60);
        Assert.True(refused > rounds / 6);
    }

    [Fact]
    public void Counts_of_what_never_comes_take_no_memory()
    {
        byte[] content = SavedWorld.ContentOf(SmallFile());
        byte[] before = SavedWorld.Save(_world);
        for (int position = 4; position + 4 <= content.Length; position++)
        {
            foreach (int count in (int[])[1 << 23, (1 << 30) - 1, int.MaxValue])
            {
                byte[] forged = [.. content];
                BitConverter.TryWriteBytes(forged.AsSpan(position), count);
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                byte[] file = SavedWorld.FileOf(forged);
                long own = GC.GetAllocatedBytesForCurrentThread() - allocated;
                try
                {
                    SavedWorld.Load(_world, file);
                    SavedWorld.Load(_world, before);
                }
                catch (Exception failure) when (failure is WorldFormatException or InvalidOperationException)
                {
                    long garbage = GC.GetAllocatedBytesForCurrentThread() - allocated - own;
                    Assert.True(garbage < 200_000, $"{garbage} bytes for {count} at {position}");
                }
            }
        }

        // Native memory: the budget would have thrown OutOfNativeMemoryException.
        Assert.Equal(before, SavedWorld.Save(_world));
    }

    /// <summary>Lists that do not fit together, each wrong in one place.</summary>
    [Fact]
    public void Content_that_contradicts_itself_is_refused_by_what_is_wrong()
    {
        var good = new ForgedContent(_world.Id);
        SavedWorld.Load(_world, good.ToFile());
        Assert.Equal((2, 1, 1), (_world.Size, _world.Statistics.FreeIds, _world.Statistics.Retired));
        AssertSound(_world);
        byte[] before = SavedWorld.Save(_world);

        AssertRefused(good with { WorldId = 0 }, "id of the world is 0");
        AssertRefused(good with { FirstVersion = 0 }, "is negative, or its first version is 0");
        AssertRefused(good with { FirstVersion = Entity.MaximumVersion + 1 }, "first version");
        AssertRefused(good with { Destroyed = -1 }, "is negative, or its first version is 0");
        AssertRefused(good with { Free = 5 }, "5 free ids");
        AssertRefused(good with { Retired = 4 }, "4 retired ids");
        AssertRefused(good with { Retired = 0 }, "1 entities are in no archetype");
        AssertRefused(good with { Issued = 5 }, "1 entities are in no archetype");
        AssertRefused(good with { Types = [typeof(Health), typeof(Health)] }, "Health twice");
        AssertRefused(good with { SecondArchetype = [0] }, "the archetype [Health] twice");
        AssertRefused(good with { SecondArchetype = [1, 0] }, "not in ascending order");
        AssertRefused(good with { SecondArchetype = [0, 0] }, "not in ascending order");
        AssertRefused(good with { SecondArchetype = [2] }, "number of a component type");
        AssertRefused(good with { Versions = [1, 1, 1, 1] }, "0 ids are retired, and the file announces 1");
        AssertRefused(good with { Versions = [1, 1, 1 << 24, 0] }, "a version out of range");
        AssertRefused(good with { FreeId = 3 }, "the id 3 is free twice, or is not free");
        AssertRefused(good with { FreeId = 4 }, "the id 4 is free");
        AssertRefused(good with { FreeId = -1 }, "the id -1 is free");
        AssertRefused(good with { AliveIds = [0, 0] }, "the id 0 is alive twice");
        AssertRefused(good with { AliveIds = [0, 2] }, "the id 2 is alive twice");
        AssertRefused(good with { AliveIds = [0, 3] }, "the id 3 is alive twice");
        AssertRefused(good with { AliveIds = [0, -1] }, "the id -1 is alive twice");
        AssertRefused(good with { SliceCount = 0 }, "a slice has 0 entities");
        AssertRefused(good with { SliceCount = 3 }, "3 entities in a slice");
        AssertRefused(good with { Rest = [0] }, "1 bytes follow its end");
        Assert.Equal(before, SavedWorld.Save(_world));
    }

    [Fact]
    public void Sparse_sets_that_contradict_the_rest_are_refused_by_what_is_wrong()
    {
        ForgedContent sparse = new(_world.Id)
        {
            Types = [typeof(Health), typeof(Small), typeof(Burning), typeof(Chosen)],
            Sets = [[2, 2, 1, 0, 7, 8, 9, 10], [3, 1, 0]],
        };
        SavedWorld.Load(_world, sparse.ToFile());
        Assert.Equal([1, 0], SparseTests.EntitiesOf<Burning>(_world).Select(entity => entity.Id));
        Assert.Equal(10, SparseTests.EntitiesOf<Burning>(_world)[1].Get<Burning>().Source);
        Assert.Equal([0], SparseTests.EntitiesOf<Chosen>(_world).Select(entity => entity.Id));
        AssertSound(_world);
        byte[] before = SavedWorld.Save(_world);
        AssertRefused(sparse with { SecondArchetype = [0, 2] }, "has sparse components");
        AssertRefused(sparse with { Sets = [[1, 1, 0, 5]] }, "set of Ashlar.Ecs.Tests.Small twice, or it is not sparse");
        AssertRefused(sparse with { Sets = [[3, 1, 0], [3, 1, 0]] }, "Chosen twice");
        AssertRefused(sparse with { Sets = [[3, 2, 0, 0]] }, "the id 0 is in the sparse set");
        AssertRefused(sparse with { Sets = [[3, 1, 2]] }, "the id 2 is in the sparse set");
        AssertRefused(sparse with { Sets = [[3, 1, 3]] }, "the id 3 is in the sparse set");
        AssertRefused(sparse with { Sets = [[3, 1, -1]] }, "the id -1 is in the sparse set");
        AssertRefused(sparse with { Sets = [[3, 1, 9]] }, "the id 9 is in the sparse set");
        AssertRefused(sparse with { Sets = [[3, 3, 0, 1, 2]] }, "3 entities in a sparse set");
        AssertRefused(sparse with { Sets = [[4, 1, 0]] }, "number of a component type");
        Assert.Equal(before, SavedWorld.Save(_world));
    }

    [Fact]
    public void Disabled_components_that_contradict_the_rest_are_refused_by_what_is_wrong()
    {
        ForgedContent good = new(_world.Id) { Types = [typeof(Lamp), typeof(Asleep)], Flag = 1, Disabled = 2 };
        SavedWorld.Load(_world, good.ToFile());
        Assert.Equal(1, _world.CountEntities(new QueryDescription().WithAll<Lamp>()));
        AssertSound(_world);
        byte[] before = SavedWorld.Save(_world);
        AssertRefused(good with { Disabled = 4 }, "disabled in rows that are not there");
        AssertRefused(good with { Disabled = 1UL << 63 }, "disabled in rows that are not there");
        AssertRefused(good with { Flag = 2 }, "the file says 2 of whether the component type Ashlar.Ecs.Tests.Lamp");
        Assert.Equal(before, SavedWorld.Save(_world));
    }

    /// <summary>Of more rows than a word has bits.</summary>
    [Fact]
    public void Rows_that_are_not_there_are_not_disabled()
    {
        ComponentRegistry.Add<Lamp>();
        using World world = World.Create(_memory);
        Entity[] entities = [.. Enumerable.Range(0, 100).Select(index => world.Create(new Lamp(index)))];
        entities[^1].Disable<Lamp>();
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(world));
        SavedWorld.Load(world, SavedWorld.FileOf(content));
        Assert.Equal(99, world.CountEntities(new QueryDescription().WithAll<Lamp>()));

        // The last words of the content: the bits of rows 64 to 99, and the count of sparse sets.
        content[^(sizeof(int) + 1)] = 0x80;
        Assert.Contains(
            "disabled in rows that are not there",
            Assert.Throws<WorldFormatException>(() => SavedWorld.Load(world, SavedWorld.FileOf(content))).Message,
            StringComparison.Ordinal);
        Assert.Equal(99, world.CountEntities(new QueryDescription().WithAll<Lamp>()));
    }

    [Fact]
    public void A_free_id_that_is_listed_twice_is_refused()
    {
        Entity[] entities = [.. Enumerable.Range(0, 4).Select(i => _world.Create(new Health(i)))];
        _world.Destroy(entities[1]);
        _world.Destroy(entities[2]);
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        ReadOnlySpan<byte> list = [1, 0, 0, 0, 2, 0, 0, 0];
        int position = content.AsSpan().LastIndexOf(list);
        content[position] = 2;
        Assert.Contains("the id 2 is free twice", RefusalOf(SavedWorld.FileOf(content)), StringComparison.Ordinal);
    }

    /// <summary>Few bytes that announce many: 80 MB, and the budget has 64.</summary>
    [Theory]
    [InlineData(5000)]
    [InlineData(15)]
    public void Slices_that_never_come_take_no_memory(int sliceCount)
    {
        const int Ids = 5000;
        _world.Create(new Heavy());
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        int head = content.Length - Component<Heavy>.ComponentType.ByteSize - 4 - 4 - 4 - SparseBytes;
        using var forged = new MemoryStream();
        forged.Write(content, 0, head);
        forged.Position = 8;
        forged.Write(BitConverter.GetBytes(Ids));
        forged.Position = head - 4;
        forged.Write(BitConverter.GetBytes(Ids));
        for (int id = 0; id < Ids; id++)
        {
            forged.Write(BitConverter.GetBytes(1));
        }

        forged.Write(BitConverter.GetBytes(sliceCount));
        for (int id = 0; id < sliceCount; id++)
        {
            forged.Write(BitConverter.GetBytes(id));
        }

        string expected = sliceCount == Ids ? "a slice has 5000 entities" : "cut off";
        Assert.Contains(expected, RefusalOf(SavedWorld.FileOf(forged.ToArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void Slices_need_not_be_chunks()
    {
        _world.Clear();
        for (int i = 0; i < 1000; i++)
        {
            _world.Create(new Health(i));
        }

        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        int rows = content.Length - RowBytes(_world) - SparseBytes;
        using var resliced = new MemoryStream();
        resliced.Write(content, 0, rows);
        for (int next = 0, size = 1; next < 1000; size = size * 3 + 1)
        {
            int count = Math.Min(size, 1000 - next);
            resliced.Write(BitConverter.GetBytes(count));
            for (int id = next; id < next + count; id++)
            {
                resliced.Write(BitConverter.GetBytes(id));
            }

            for (int id = next; id < next + count; id++)
            {
                resliced.Write(BitConverter.GetBytes(-id));
            }

            next += count;
        }

        resliced.Write(BitConverter.GetBytes(0));
        SavedWorld.Load(_world, SavedWorld.FileOf(resliced.ToArray()));
        AssertSound(_world);
        int seen = 0;
        _world.Query(new QueryDescription(), (Entity entity, ref Health health) =>
        {
            Assert.Equal((seen, -seen), (entity.Id, health.Points));
            seen++;
        });
        Assert.Equal(1000, seen);
    }

    [Theory]
    [InlineData(4 << 10)]
    [InlineData(16 << 10)]
    [InlineData(64 << 10)]
    public void A_load_without_memory_changes_nothing(int pageBytes)
    {
        pageBytes = Math.Max(pageBytes, VirtualMemory.Native.PageBytes);
        using var roomy = new MemorySystem();
        World source = World.Create(roomy);
        int id = source.Id;
        for (int i = 0; i < 20_000; i++)
        {
            source.Create(new Health(i), new Position(i, i, i));
            source.Create(new Mass(i, i));
        }

        source.Destroy(new QueryDescription().WithAll<Mass>());
        byte[] file = SavedWorld.Save(source);
        World.Destroy(source);
        int failures = 0;
        for (long budget = Math.Max(256 << 10, 20 * pageBytes); ; budget += Math.Max(24 << 10, pageBytes))
        {
            using var memory = new MemorySystem(
                new MemoryOptions { CommitBudgetBytes = budget, Pages = new CoarsePages(pageBytes) });
            using World world = World.Create(memory, new WorldOptions { Id = id });
            world.Create(new Health(1), new Position(1, 1, 1));
            byte[] before = SavedWorld.Save(world);
            long committed = memory.CommittedBytes;
            try
            {
                SavedWorld.Load(world, file);
                Assert.Equal(file, SavedWorld.Save(world));
                break;
            }
            catch (OutOfNativeMemoryException)
            {
                Assert.Equal(before, SavedWorld.Save(world));
                Assert.Equal(committed, memory.CommittedBytes);
                world.Create(new Health(2), new Position(1, 1, 1));
                failures++;
            }
        }

        _output.WriteLine($"{failures} failures");
        Assert.True(failures > 10);
    }

    private static int RowBytes(World world)
    {
        int bytes = 0;
        foreach (Archetype archetype in world.Archetypes)
        {
            bytes += archetype.ChunkCount * 4 + archetype.EntityCount * (archetype.Columns.BytesPerEntity - 4);
        }

        return bytes;
    }

    private void AssertRefused(ForgedContent content, string expected) =>
        Assert.Contains(expected, RefusalOf(content.ToFile()), StringComparison.Ordinal);

    private string RefusalOf(byte[] file) =>
        Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, file)).Message;

    /// <summary>A few entities of several kinds, free ids among them; the world goes on from there.</summary>
    private byte[] SmallFile()
    {
        Entity[] entities = [.. Enumerable.Range(0, 9).Select(i => _world.Create(new Health(i)))];
        _world.Add(entities[3], new Player());
        _world.Add(entities[4], new Link(entities[3]));
        _world.Destroy(entities[1]);
        _world.Destroy(entities[5]);
        _world.Create(new Small(7), new Mass(1, 2));
        _world.Add(entities[7], new Burning(1, 7));
        _world.Add(entities[3], new Burning(2, 3), new Chosen());
        byte[] file = SavedWorld.Save(_world);
        _world.Create(new Position(1, 2, 3));
        _world.Destroy(entities[0]);
        return file;
    }

    private byte[] LargeFile()
    {
        for (int i = 0; i < 9000; i++)
        {
            _world.Create(new Health(i), new Position(i, i, i));
            _world.Create(new Mass(i, i), new Burning(i, i));
        }

        byte[] file = SavedWorld.Save(_world);
        _world.Destroy(new QueryDescription().WithAll<Mass>());
        return file;
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        byte[] damaged = [.. bytes];
        int position = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0:
                damaged[position] = (byte)random.Next(256);
                break;
            case 1:
                position = Math.Min(position & ~3, bytes.Length - 4);
                BitConverter.TryWriteBytes(damaged.AsSpan(position), random.Next(12) - 1);
                break;
            case 2:
                return damaged[..position];
            case 3:
                random.NextBytes(damaged.AsSpan(position, Math.Min(random.Next(40), bytes.Length - position)));
                break;
            default:
                damaged = [.. bytes[..position], .. bytes[Math.Min(position + random.Next(30), bytes.Length)..]];
                break;
        }

        return damaged;
    }

    /// <summary>Every entity is where its record says, ids are alive, free or retired, the world can be
    /// used.</summary>
    private static void AssertSound(World world)
    {
        var seen = new HashSet<int>();
        foreach (Archetype archetype in world.Archetypes)
        {
            StorageTests.AssertDense(archetype, archetype.EntityCount);
            for (int index = 0; index < archetype.ChunkCount; index++)
            {
                foreach (Entity entity in archetype.GetChunk(index).Entities)
                {
                    Assert.True(world.IsAlive(entity));
                    Assert.Same(archetype, world.GetArchetype(entity));
                    Assert.True(seen.Add(entity.Id));
                }
            }
        }

        Assert.Equal(world.Size, seen.Count);
        int size = world.Size;
        Entity[] created = [.. Enumerable.Range(0, 20).Select(i => world.Create(new Small((byte)i)))];
        Assert.All(created, entity => Assert.True(seen.Add(entity.Id)));
        Assert.Equal(size + 20, world.Size);
        Assert.All(created, world.Destroy);
        Assert.Equal(size, world.Size);
    }

    [InlineArray(16 << 10)]
    private struct Heavy
    {
        private byte _first;
    }
}
