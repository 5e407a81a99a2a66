namespace Ashlar.Ecs.Tests;

public sealed class ComponentTests
{
    private readonly record struct NeverUsedByAGenericCall(long Value);

    private readonly record struct RegisteredBefore(int Value);

    private readonly record struct RegisteredAfter(int Value);

    /// <summary>A byte that its own equality ignores.</summary>
    private readonly record struct Forgetful(byte Value)
    {
        public bool Equals(Forgetful other) => other.Value >= 0;

        public override int GetHashCode() => 0;
    }

    [Fact]
    public void Only_empty_structs_are_tags()
    {
        Assert.Equal(0, Component<Player>.ComponentType.ByteSize);
        Assert.Equal(0, Component<Frozen>.ComponentType.ByteSize);
        Assert.Equal(1, Component<Small>.ComponentType.ByteSize);
        Assert.Equal(1, Component<SpelledOut>.ComponentType.ByteSize);
        Assert.Equal(1, Component<Forgetful>.ComponentType.ByteSize);
        Assert.Equal(1, Component<byte>.ComponentType.ByteSize);
        Assert.Equal(1, Component<bool>.ComponentType.ByteSize);
        Assert.Equal(12, Component<Position>.ComponentType.ByteSize);
    }

    [Theory]
    [InlineData(typeof(List<>), "List<T>")]
    [InlineData(typeof(Span<int>), "Span<Int32>")]
    [InlineData(typeof(int*), "Int32*")]
    [InlineData(typeof(void), "Void")]
    public void What_no_variable_can_hold_is_refused_by_its_name(Type type, string name) => Assert.Equal(
        $"{name} cannot be a component. Use a struct or a class; of a generic one with its type arguments. (Parameter 'type')",
        Assert.Throws<ArgumentException>(() => (ComponentType)type).Message);

    [Fact]
    public void A_type_registers_itself_when_only_its_name_is_used()
    {
        ComponentType type = typeof(NeverUsedByAGenericCall);

        Assert.Equal(typeof(NeverUsedByAGenericCall), type.Type);
        Assert.Equal(8, type.ByteSize);
        Assert.Equal(type, Component<NeverUsedByAGenericCall>.ComponentType);
        Assert.True(ComponentRegistry.Has<NeverUsedByAGenericCall>());
    }

    [Fact]
    public void Archetypes_know_all_types_that_were_registered_before_them_and_find_no_later_ones()
    {
        using World world = World.Create();
        ComponentType earlier = typeof(RegisteredBefore);
        Entity entity = world.Create(new Health(1));

        Assert.True(world.GetChunk(entity).Layout.Offsets.Length > earlier.Id);
        Assert.False(world.Has<RegisteredBefore>(entity));
        Assert.False(world.Has<RegisteredAfter>(entity));
        world.TryGetRef<RegisteredAfter>(entity, out bool exists);
        Assert.False(exists);
        Assert.Throws<ComponentNotFoundException>(() => world.Get<RegisteredAfter>(entity));
        Assert.Throws<ComponentNotFoundException>(() => world.Get<RegisteredBefore>(entity));
    }

    [Fact]
    public void Signatures_are_sets()
    {
        var one = new Signature(typeof(Position), typeof(Health));
        var two = new Signature(typeof(Health), typeof(Position));

        Assert.Equal(one, two);
        Assert.True(one == Component<Health, Position>.Signature);
        Assert.True(one != Component<Health>.Signature);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal(2, one.Count);
        Assert.True(one.Has<Health>());
        Assert.False(one.Has<Mass>());
        Assert.Equal(Signature.Null, new Signature());
        Assert.Equal(0, Signature.Null.Count);
        Assert.Throws<ArgumentException>(() => new Signature(typeof(Health), typeof(Health)));
    }

    [Fact]
    public void Sets_join_and_part()
    {
        var random = new Random(1);
        Type[] types = [typeof(Position), typeof(Velocity), typeof(Health), typeof(Mass), typeof(Small), typeof(Player),
            typeof(Frozen), typeof(Label), typeof(Inventory)];
        ComponentSet Of(int bits) => ComponentSet.Of(
            [.. types.Where((_, index) => (bits & 1 << index) != 0).Select(type => (ComponentType)type)]);
        for (int round = 0; round < 2000; round++)
        {
            int left = random.Next(1 << types.Length);
            int right = random.Next(1 << types.Length);
            Assert.Same(Of(left | right), Of(left).Union(Of(right)));
            Assert.Same(Of(left & ~right), Of(left).Without(Of(right)));
            Assert.Equal((left & right) != 0, Of(left).Overlaps(Of(right)));
            Assert.Equal((left & right) == right, Of(left).ContainsAll(Of(right)));
        }
    }

    [Fact]
    public void Entities_are_eight_bytes_with_all_their_numbers()
    {
        var entity = new Entity(int.MaxValue, 255u << 24 | Entity.MaximumVersion);

        Assert.Equal(8, System.Runtime.CompilerServices.Unsafe.SizeOf<Entity>());
        Assert.Equal(int.MaxValue, entity.Id);
        Assert.Equal(Entity.MaximumVersion, entity.Version);
        Assert.Equal(255, entity.WorldId);
        Assert.Equal("Entity { Id = 2147483647, Version = 16777215, WorldId = 255 }", entity.ToString());
        Assert.True(entity > Entity.Null && entity >= Entity.Null && Entity.Null < entity && Entity.Null <= entity);
        Assert.Equal(0, entity.CompareTo(entity));
    }
}
