using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>The ids of one world: how much room they take, which are retired, and what is said of entities that are not
/// alive.</summary>
public sealed class EntityDirectoryTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public EntityDirectoryTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void Room_for_ids_doubles_or_is_what_is_needed_up_to_the_maximum()
    {
        using var entities = new EntityDirectory(_memory, _world, 0, 1, 3000);
        int[] needed = [0, 1, 256, 257, 513, 2047, 2049];
        Assert.Equal([0, 256, 256, 512, 1024, 2048, 3000], needed.Select(Reserved));
        var full = Assert.Throws<InvalidOperationException>(() => entities.Reserve(3001));
        Assert.Contains("used its 3000 entity ids (0 alive, 0 retired)", full.Message, StringComparison.Ordinal);
        Assert.Equal(3000, entities.Capacity);

        int Reserved(int count)
        {
            entities.Reserve(count);
            return entities.Capacity;
        }
    }

    [Fact]
    public void Where_memory_is_short_there_is_room_for_what_is_needed()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 2 << 20 });
        using World world = World.Create(memory);
        using var entities = new EntityDirectory(memory, world, 0, 1, 1 << 20);
        entities.Reserve(100_000);

        // Twice as many would take 3.2 MB.
        entities.Reserve(110_000);
        Assert.Equal(110_000, entities.Capacity);
        var taken = new Entity[110_000];
        entities.Take(taken, 0);
        entities.Destroy(taken);
        Assert.Equal((110_000, 0), (entities.Waiting, entities.Live));
        Assert.Equal(new Entity(109_999, taken[0].Stamp + 1), entities.Take(0));
        Assert.Throws<OutOfNativeMemoryException>(() => entities.Reserve(400_000));
        Assert.Equal(110_000, entities.Capacity);
    }

    [Fact]
    public void The_first_ids_are_retired_and_a_fence_above_them_starts_with_the_others()
    {
        using var entities = new EntityDirectory(_memory, _world, 5, 7, 10);
        Assert.Equal((15, 5, 5, 0), (entities.Maximum, entities.Issued, entities.Retired, entities.Live));
        Assert.Equal((5, 0), (entities.CountRetiredFirst(), entities.HighestVersion(5)));
        Assert.Equal(Entity.MaximumVersion, entities.HighestVersion(0));
        for (int id = 0; id < 5; id++)
        {
            Assert.False(entities.IsAlive(new Entity(id, 0)));
            Assert.False(entities.TryFind(new Entity(id, 0), out _));
        }

        entities.Reserve(2);
        Entity first = entities.Take(0);
        Assert.Equal((5, 7, _world.Id), (first.Id, first.Version, first.WorldId));
        Assert.Equal(new EntityFence(5, 8, 6), new EntityFence(0, 0, 0).Above(entities));
        Assert.Equal(new EntityFence(6, 9, 20), new EntityFence(6, 9, 20).Above(entities));
        entities.Destroy(first);
        Assert.Equal(new EntityFence(5, 9, 6), new EntityFence(0, 0, 0).Above(entities));
    }

    /// <summary>Versions come first, as they cost nothing.</summary>
    [Theory]
    [InlineData((Entity.MaximumVersion / 2) - 1, 0, Entity.MaximumVersion / 2)]
    [InlineData(Entity.MaximumVersion / 2, 3, 1)]
    public void A_fence_moves_above_all_ids_when_half_of_the_versions_are_used(
        int version, int expectedFirstId, int expectedFirstVersion)
    {
        using var entities = new EntityDirectory(_memory, _world, 0, version, 10);
        entities.Reserve(3);
        entities.Take(new Entity[3], 0);
        Assert.Equal(
            new EntityFence(expectedFirstId, expectedFirstVersion, 3), new EntityFence(0, 0, 0).Above(entities));
    }

    [Fact]
    public void A_directory_without_memory_for_its_retired_ids_leaves_nothing_behind()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 1 << 20 });
        using World world = World.Create(memory);
        int nodes = memory.Snapshot().Nodes.Length;
        Assert.Throws<OutOfNativeMemoryException>(() => new EntityDirectory(memory, world, 1 << 20, 1, 10));
        Assert.Equal((nodes, 0), (memory.Snapshot().Nodes.Length, memory.CommittedBytes));
    }

    [Fact]
    public void An_entity_of_the_last_version_that_comes_twice_is_noticed()
    {
        using var entities = new EntityDirectory(_memory, _world, 0, Entity.MaximumVersion, 10);
        Assert.Throws<StaleEntityException>(() => entities.ThrowUnlessAliveOnce([new Entity(0, 1)]));
        entities.Reserve(2);
        Entity[] both = [entities.Take(11), entities.Take(12)];
        var twice = Assert.Throws<ArgumentException>(() => entities.ThrowUnlessAliveOnce([both[0], both[1], both[0]]));
        Assert.Contains("At index 2", twice.Message, StringComparison.Ordinal);
        entities.ThrowUnlessAliveOnce(both);
        Assert.Equal([11u, 12u], both.Select(entity => entities.Find(entity).Location));
        entities.Dispose();
        Assert.False(entities.IsAlive(both[0]));
    }

    [Fact]
    public void An_id_that_was_never_given_out_is_neither_free_nor_alive()
    {
        using var entities = new EntityDirectory(_memory, _world, 0, 1, 1000);
        int[] versions = new int[256];
        versions.AsSpan().Fill(Entity.MaximumVersion);
        Assert.True(entities.TryRestoreIds(versions));
        Assert.Equal((256, 256), (entities.Issued, entities.Capacity));
        foreach (int id in (int[])[-1, 256, 1 << 20])
        {
            Assert.False(entities.TryRestoreFree(id));
            Assert.False(entities.TryRestoreAlive(id, 1, out _));
            Assert.False(entities.TryFindAlive(id, out _));
        }

        Assert.True(entities.TryRestoreFree(255));
        Assert.False(entities.TryRestoreFree(255));
        Assert.False(entities.TryRestoreAlive(255, 1, out _));
        Assert.True(entities.TryRestoreAlive(254, 7, out Entity alive));
        Assert.True(entities.TryFindAlive(254, out Entity found));
        Assert.Equal((alive, 7u), (found, entities.Find(alive).Location));
        Assert.False(entities.TryRestoreIds([Entity.MaximumVersion + 1]));
        Assert.False(entities.TryRestoreIds([-1]));
    }

    [Fact]
    public void An_entity_that_is_not_alive_is_said_to_be_what_it_is()
    {
        const int Last = Entity.MaximumVersion;
        using var entities = new EntityDirectory(_memory, _world, 0, Last - 1, 10);
        entities.Reserve(2);
        Entity first = entities.Take(0);
        Entity second = entities.Take(1);
        entities.Destroy(first);
        Entity heir = entities.Take(0);
        AssertSaid(first, Last, $"{first} was destroyed: version {Last - 1} was expected, and id {first.Id} is at version {Last}.");
        entities.Destroy(heir);
        AssertSaid(heir, 0, $"{heir} was destroyed, and its id is retired.");
        AssertSaid(first, 0, $"{first} was destroyed, and its id is retired.");
        AssertSaid(Entity.Null, 0, $"Entity.Null was used in world {_world.Id}.");
        var standIn = new Entity(-1, 5);
        AssertSaid(standIn, 0,
            $"{standIn} stands for an entity that a CommandBuffer has yet to create; only that buffer accepts it.");
        foreach (Entity stranger in (Entity[])
        [
            new(0, 5), new(1, 5), new(1, second.Stamp ^ (1u << 24)), new(2, second.Stamp), new(-1, second.Stamp),
        ])
        {
            AssertSaid(stranger, 0, $"{stranger} never lived in world {_world.Id}.");
        }

        void AssertSaid(Entity entity, int found, string message)
        {
            var stale = Assert.Throws<StaleEntityException>(() => entities.Find(entity));
            Assert.Equal((entity, found, message), (stale.Entity, stale.FoundVersion, stale.Message));
            stale = Assert.Throws<StaleEntityException>(() => entities.ThrowStale(entity, 3));
            Assert.Equal($"At index 3: {message}", stale.Message);
        }
    }
}
