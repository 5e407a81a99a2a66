using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Entities whose rows follow each other move and end together, with the outcome of one after the other: a world
/// where somebody listens takes them one by one.</summary>
public sealed class RunTests : IDisposable
{
    private const int Entities = 1200;

    private readonly MemorySystem _memory = new();
    private readonly World _together;
    private readonly World _oneByOne;
    private readonly Entity[] _entities;
    private readonly Entity[] _twins;

    public RunTests()
    {
        _together = World.Create(_memory);
        _oneByOne = World.Create(_memory);
        _oneByOne.SubscribeComponentAdded((in Entity entity, ref Mass mass) => { });
        _entities = Populate(_together);
        _twins = Populate(_oneByOne);
    }

    /// <summary>Orders of rows: upwards, downwards, at random, in blocks that begin anywhere, from both ends.</summary>
    public static TheoryData<string> Orders => ["up", "down", "random", "blocks", "ends"];

    public void Dispose() => _memory.Dispose();

    [Theory]
    [MemberData(nameof(Orders))]
    public void Playback_puts_rows_where_single_moves_would(string order)
    {
        using var commands = new CommandBuffer(_memory);
        foreach (int round in Enumerable.Range(0, 2))
        {
            int[] chosen = Choose(order, round);
            Play(commands, chosen, static (commands, entity, number) => commands.Add(entity, new Mass(number, 0)));
            Play(commands, chosen, static (commands, entity, number) => commands.Add(entity, new Label("x", number)));
            Play(commands, chosen[..(chosen.Length / 2)], static (commands, entity, _) => commands.Remove<Mass>(entity));
            Play(commands, chosen, static (commands, entity, _) => commands.Add<Player>(entity));
            Play(commands, chosen, static (commands, entity, _) => commands.Remove<Label>(entity));
            Play(commands, chosen, static (commands, entity, _) => commands.Remove<Mass>(entity));
            Play(commands, chosen, static (commands, entity, _) => commands.Remove<Player>(entity));
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Calls_for_spans_put_rows_where_single_calls_would(string order)
    {
        foreach (int round in Enumerable.Range(0, 2))
        {
            int[] chosen = Choose(order, round);
            int[] few = chosen[..(chosen.Length / 3)];
            Change(chosen, (world, entities) => world.Add(entities, Array.ConvertAll(chosen, number => new Mass(number, 0))),
                (world, entity, number) => world.Add(entity, new Mass(number, 0)));
            Change(chosen, (world, entities) => world.Add(entities, new Label("x", round)),
                (world, entity, _) => world.Add(entity, new Label("x", round)));
            Change(few, (world, entities) => world.Set(entities, Array.ConvertAll(few, number => new Mass(-number, 1))),
                (world, entity, number) => world.Set(entity, new Mass(-number, 1)));
            Change(few, (world, entities) => world.Remove<Mass>(entities), (world, entity, _) => world.Remove<Mass>(entity));
            Change(chosen, (world, entities) => world.Add<Player>(entities), (world, entity, _) => world.Add<Player>(entity));
            Change(chosen, (world, entities) => world.Add(entities, new Burning(1, 2)),
                (world, entity, _) => world.Add(entity, new Burning(1, 2)));
            Change(few, (world, entities) => world.Set(entities, new Burning(3, 4)),
                (world, entity, _) => world.Set(entity, new Burning(3, 4)));
            Change(chosen, (world, entities) => world.Remove<Burning>(entities),
                (world, entity, _) => world.Remove<Burning>(entity));
            Change(chosen, (world, entities) => world.Remove<Label>(entities),
                (world, entity, _) => world.Remove<Label>(entity));
            Change(chosen, (world, entities) => world.Remove<Player>(entities),
                (world, entity, _) => world.Remove<Player>(entity));
            Change(chosen[few.Length..], (world, entities) => world.Remove<Mass>(entities),
                (world, entity, _) => world.Remove<Mass>(entity));
        }

        Change(Choose(order, 1), (world, entities) => world.Destroy(entities), (world, entity, _) => world.Destroy(entity));
        Assert.Equal(_oneByOne.Create(new Health(1)).Id, _together.Create(new Health(1)).Id);
    }

    private delegate void SpanCall(World world, ReadOnlySpan<Entity> entities);

    private void Change(int[] chosen, SpanCall together, Action<World, Entity, int> one)
    {
        together(_together, Array.ConvertAll(chosen, number => _entities[number]));
        foreach (int number in chosen)
        {
            one(_oneByOne, _twins[number], number);
        }

        AssertSame();
    }

    private void Play(CommandBuffer commands, int[] chosen, Action<CommandBuffer, Entity, int> record)
    {
        foreach ((World world, Entity[] entities) in new[] { (_together, _entities), (_oneByOne, _twins) })
        {
            foreach (int number in chosen)
            {
                record(commands, entities[number], number);
            }

            commands.Playback(world);
        }

        AssertSame();
    }

    private static int[] Choose(string order, int seed)
    {
        var random = new Random(seed);
        int[] numbers = [.. Enumerable.Range(0, Entities)];
        switch (order)
        {
            case "down":
                Array.Reverse(numbers);
                break;
            case "random":
                random.Shuffle(numbers);
                break;
            case "blocks":
                int[][] blocks = [.. numbers.Chunk(37)];
                random.Shuffle(blocks);
                numbers = [.. blocks.SelectMany(block => random.Next(2) == 0 ? block : block.Reverse())];
                break;
            case "ends":
                numbers = [.. numbers.Select(number => number % 2 == 0 ? number / 2 : Entities - 1 - (number / 2))];
                break;
        }

        return numbers[..(Entities - (seed * 477))];
    }

    /// <summary>Each archetype fills several chunks, the small ones with columns of every way to copy.</summary>
    private static Entity[] Populate(World world)
    {
        var entities = new Entity[Entities];
        for (int index = 0; index < entities.Length; index++)
        {
            entities[index] = (index / 400) switch
            {
                0 or 3 => world.Create(new Health(index), new Position(index, 1, 2), new Small((byte)index)),
                1 => world.Create(new Health(index), new Ballast(index)),
                2 => world.Create(new Health(index), new Inventory(index), new Velocity(index, 0, 0)),
                _ => world.Create(new Health(index)),
            };
        }

        return entities;
    }

    private void AssertSame()
    {
        Assert.Equal(RowsOf(_oneByOne), RowsOf(_together));
        foreach (Archetype archetype in _together.Archetypes)
        {
            StorageTests.AssertDense(archetype, archetype.EntityCount);
        }
    }

    private static List<string> RowsOf(World world)
    {
        var rows = new List<string>();
        foreach (Archetype archetype in world.Archetypes)
        {
            rows.Add($"{archetype}");
            foreach (ref Chunk chunk in archetype)
            {
                foreach (int row in chunk)
                {
                    Entity entity = chunk.Entity(row);
                    Assert.Equal(chunk.Get<Health>(row), world.Get<Health>(entity));
                    rows.Add($"{entity.Id} {string.Join(' ', world.GetAllComponents(entity))}");
                }
            }
        }

        return rows;
    }

    /// <summary>Larger than what goes by moves of registers.</summary>
    private record struct Ballast(long First, long Second, long Third, long Fourth, long Fifth)
    {
        public Ballast(int value)
            : this(value, value + 1, value + 2, value + 3, value + 4)
        {
        }
    }
}
