using System.Numerics;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>A world of one archetype with one entity, whose component has a field of each kind: for the warm-up.</summary>
internal sealed class SampleWorld : IWorldContent
{
    private readonly EntityKey[] _entities = [new EntityKey(1)];
    private readonly int[] _components = [0];
    private readonly Sample[] _values = new Sample[1];

    static SampleWorld()
    {
        FieldRegistry.AddEntity<EntityKey>();
        FieldRegistry.Add<Sample>();
    }

    /// <summary>The fields of the component.</summary>
    public static ReadOnlySpan<FieldDescription> Fields => FieldRegistry.FieldsOf(typeof(Sample));

    public WorldStatistics Statistics => default;

    public int ArchetypeCount => 1;

    public int TableCount => 1;

    public Allocator? ChunkOwner => null;

    public int ComponentCount => 1;

    public ArchetypeStatistics StatisticsOf(int archetype) => default;

    public string NameOf(int archetype) => "sample";

    public ReadOnlySpan<int> ComponentsOf(int table) => _components;

    public int ChunkCountOf(int table) => 1;

    public ReadOnlySpan<EntityKey> EntitiesOf(int table, int chunk) => _entities;

    public ReadOnlySpan<byte> ColumnOf(int table, int chunk, int component) => MemoryMarshal.AsBytes<Sample>(_values);

    public Type TypeOf(int component) => typeof(Sample);

    public string ComponentName(int component) => "sample";

    public bool TryFind(EntityKey entity, out EntityPlace place)
    {
        place = default;
        return entity == _entities[0];
    }

    public int CopyComponents(EntityKey entity, Span<int> components)
    {
        components[0] = 0;
        return 1;
    }

    public ReadOnlySpan<byte> ValueOf(EntityKey entity, int component) => ColumnOf(0, 0, component);

    public bool IsEnabled(EntityKey entity, int component) => true;

    public bool TryWrite(EntityKey entity, int component, int offset, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(MemoryMarshal.AsBytes(_values.AsSpan())[offset..]);
        return true;
    }

    private record struct Sample(
        int Number, uint Count, float Share, double Precise, bool IsOn, char Letter, Vector2 Place,
        DayOfWeek Day, AttributeTargets Targets, EntityKey Other, Handle<long> Handle);
}
