namespace Ashlar.Ecs.Tests;

/// <content>Comparing the whole world with the model.</content>
internal sealed partial class WorldOperations
{
    /// <param name="mirror">What the world's events told, or null.</param>
    public void Compare(EventMirror? mirror)
    {
        Assert.Equal(_model.Entities.Count, _world.Size);
        foreach ((Entity entity, ExpectedEntity expected) in _model.Entities)
        {
            Assert.True(_world.IsAlive(entity));
            Assert.True(Agrees(entity, expected));
            Assert.Equal(WorldModel.Signatures[expected.Bits], _world.GetSignature(entity));
        }

        foreach (Entity entity in _model.Dead)
        {
            Assert.Throws<StaleEntityException>(() => _world.Get<Health>(entity));
        }

        foreach (Entity entity in _model.EveryDead)
        {
            Assert.False(_world.IsAlive(entity));
        }

        if (mirror is not null)
        {
            CompareEvents(mirror);
        }

        CompareQueries();
        CompareSparseQueries();
        CompareEnabledQueries();
        CompareArchetypes();
    }

    private void CompareEvents(EventMirror mirror)
    {
        Assert.Equal(_model.Entities.Count, mirror.Count);
        foreach ((Entity entity, ExpectedEntity expected) in _model.Entities)
        {
            for (int kind = 0; kind < WorldModel.Kinds.Length; kind++)
            {
                Assert.Equal(expected.HasAll(1 << kind), mirror.Has(entity, WorldModel.Kinds[kind].Type.Type));
            }
        }

        Assert.True(mirror.Overwritten > 0 || _world.Size < 40);
    }

    /// <summary>Every form of a query visits the same entities.</summary>
    private void CompareQueries()
    {
        var withAll = new QueryDescription().WithAll<Health, Label>();
        int expected = _model.Count(WorldModel.HealthBit | WorldModel.LabelBit, 0, 0);
        int visited = 0;
        _world.Query(in withAll, (Entity entity, ref Health health, ref Label label) =>
        {
            int[] values = _model[entity].Values;
            Assert.Equal((WorldModel.HealthOf(values[0]), WorldModel.LabelOf(values[4])), (health, label));
            visited++;
        });
        Assert.Equal(expected, visited);

        visited = 0;
        foreach (ref Chunk chunk in _world.Query(in withAll))
        {
            Span<Label> labels = chunk.GetSpan<Label>();
            foreach (int row in chunk)
            {
                Assert.Equal(WorldModel.LabelOf(_model[chunk.Entity(row)].Values[4]), labels[row]);
                visited++;
            }
        }

        Assert.Equal(expected, visited);
        var count = new Count();
        _world.InlineQuery<Count, Health, Label>(in withAll, ref count);
        Assert.Equal(expected, count.Visited);
    }

    /// <summary>Every form of a query that asks for sparse components visits the same entities, whichever side it
    /// follows.</summary>
    private void CompareSparseQueries()
    {
        var alone = new QueryDescription().WithAll<Burning>();
        int visited = 0;
        _world.Query(in alone, (Entity entity, ref Burning burning) =>
        {
            Assert.Equal(WorldModel.BurningOf(_model[entity].Values[7]), burning);
            visited++;
        });
        Assert.Equal(_model.Count(WorldModel.BurningBit, 0, 0), visited);

        const int All = WorldModel.BurningBit | WorldModel.HealthBit | WorldModel.NoteBit;
        var mixed = new QueryDescription().WithAll<Burning, Health, Note>().WithNone<Chosen>();
        int expected = _model.Count(All, 0, WorldModel.ChosenBit);
        visited = 0;
        _world.Query(in mixed, (Entity entity, ref Health health, ref Note note) =>
        {
            int[] values = _model[entity].Values;
            Assert.Equal((WorldModel.HealthOf(values[0]), WorldModel.NoteOf(values[9])), (health, note));
            visited++;
        });
        Assert.Equal(expected, visited);
        var count = new MixedCount();
        _world.InlineEntityQuery<MixedCount, Health, Burning>(in mixed, ref count);
        Assert.Equal(expected, count.Visited);
        Assert.Equal(expected, _world.CountEntities(in mixed));
        var entities = new Entity[expected];
        Assert.Equal(expected, _world.GetEntities(in mixed, entities));
        Assert.All(entities, entity => Assert.True(_model[entity].HasAll(All)));

        var filtered = new QueryDescription().WithAll<Health>().WithAny<Burning, Mass>().WithNone<Note, Label>();
        const int None = WorldModel.NoteBit | WorldModel.LabelBit;
        expected = _model.Count(WorldModel.HealthBit, WorldModel.BurningBit | WorldModel.MassBit, None);
        visited = 0;
        _world.Query(in filtered, (Entity entity, ref Health health) =>
        {
            Assert.Equal(WorldModel.HealthOf(_model[entity].Values[0]), health);
            visited++;
        });
        Assert.Equal(expected, visited);
    }

    /// <summary>Every form of a query that asks for components that can be disabled visits the same entities.</summary>
    private void CompareEnabledQueries()
    {
        var description = new QueryDescription().WithAll<Lamp>().WithNone<Asleep, Note>();
        const int None = WorldModel.AsleepBit | WorldModel.NoteBit;
        CompareEnabled(new QueryDescription().WithAll<Lamp>(), WorldModel.LampBit, 0, 0);
        CompareEnabled(new QueryDescription().WithAll<Lamp>().WithNone<Asleep>(), WorldModel.LampBit, 0, WorldModel.AsleepBit);
        CompareEnabled(in description, WorldModel.LampBit, 0, None);
        CompareEnabled(
            new QueryDescription().WithAny<Lamp, Burning, Mass>(),
            0,
            WorldModel.LampBit | WorldModel.BurningBit | WorldModel.MassBit,
            0);
        CompareEnabled(
            new QueryDescription().WithAll<Burning, Lamp>().WithAny<Asleep, Health>(),
            WorldModel.BurningBit | WorldModel.LampBit,
            WorldModel.AsleepBit | WorldModel.HealthBit,
            0);

        int visited = 0;
        foreach (Archetype archetype in _world.Archetypes)
        {
            foreach (ref Chunk chunk in archetype)
            {
                foreach (int row in chunk.RowsOf(in description))
                {
                    ExpectedEntity expected = _model[chunk.Entity(row)];
                    Assert.True(expected.ShowsAll(WorldModel.LampBit) && !expected.ShowsAny(None));
                    visited++;
                }
            }
        }

        Assert.Equal(_model.Count(WorldModel.LampBit, 0, None), visited);
    }

    private void CompareEnabled(in QueryDescription description, int all, int any, int none)
    {
        int expected = _model.Count(all, any, none);
        Assert.Equal(expected, _world.CountEntities(in description));
        var found = new HashSet<Entity>();
        _world.Query(in description, (Entity entity) => Assert.True(found.Add(entity)));
        Assert.Equal(expected, found.Count);
        Assert.All(found, entity => Assert.True(_model[entity].ShowsAll(all) && !_model[entity].ShowsAny(none)));
        var list = new Entity[expected];
        Assert.Equal(expected, _world.GetEntities(in description, list));
        Assert.True(found.SetEquals(list));
        if ((all & WorldModel.LampBit) == 0)
        {
            return;
        }

        int visited = 0;
        _world.Query(in description, (Entity entity, ref Lamp lamp) =>
        {
            Assert.Equal(WorldModel.LampOf(_model[entity].Values[10]), lamp);
            visited++;
        });
        Assert.Equal(expected, visited);
        var sum = new LampSum();
        _world.InlineQuery<LampSum, Lamp>(in description, ref sum);
        Assert.Equal(list.Sum(entity => (long)_model[entity].Values[10]), sum.Levels);
    }

    private void CompareArchetypes()
    {
        int chunks = 0;
        int entities = 0;
        foreach (Archetype archetype in _world.Archetypes)
        {
            chunks += archetype.Statistics.Chunks;
            entities += archetype.EntityCount;
            StorageTests.AssertDense(archetype, archetype.EntityCount);
        }

        Assert.Equal(chunks, _world.Statistics.Chunks);
        Assert.Equal(entities, _world.Size);
    }

    private struct MixedCount : IForEachWithEntity<Health, Burning>
    {
        public int Visited;

        public void Update(Entity entity, ref Health health, ref Burning burning) => Visited++;
    }

    private struct LampSum : IForEach<Lamp>
    {
        public long Levels;

        public void Update(ref Lamp lamp) => Levels += lamp.Level;
    }

    private struct Count : IForEach<Health, Label>
    {
        public int Visited;

        public void Update(ref Health health, ref Label label) => Visited++;
    }
}
