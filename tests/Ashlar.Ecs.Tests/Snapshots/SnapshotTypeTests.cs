using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using System.Text;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>A saved component and the type of that name in the program that loads it: which differences are refused.</summary>
public sealed class SnapshotTypeTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public SnapshotTypeTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Theory]
    [InlineData(0, "no fields")]
    [InlineData(1, "16 bytes")]
    [InlineData(5, "version 256")]
    [InlineData(9, "other fields")]
    public void A_component_that_changed_is_named(int offset, string expected)
    {
        ComponentRegistry.Add<Versioned>();
        Entity entity = _world.Create(new Versioned(1, 2));
        byte[] file = SavedWorld.Save(_world);
        byte[] content = SavedWorld.ContentOf(file);
        byte[] name = Encoding.UTF8.GetBytes(typeof(Versioned).FullName!);
        int start = content.AsSpan().IndexOf(name) + name.Length;
        Assert.Equal((byte)ColumnKind.Bytes, content[start]);
        content[start + offset] = offset switch
        {
            0 => (byte)ColumnKind.Tag,
            1 => 16,
            5 => 0,
            _ => (byte)~content[start + offset],
        };
        if (offset == 5)
        {
            content[start + 6] = 1;
        }

        var refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains(typeof(Versioned).FullName!, refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, entity.Get<Versioned>().Number);

        // Fields that nobody knew when the world was saved are not compared.
        if (offset == 9)
        {
            content.AsSpan(start + 9, 8).Clear();
            SavedWorld.Load(_world, SavedWorld.FileOf(content));
            Assert.Equal(1, entity.Get<Versioned>().Number);
        }
    }

    [Fact]
    public void Fields_are_told_apart_by_name_and_type_and_order()
    {
        ulong[] hashes =
        [
            FieldHash.Of(typeof(Health)), FieldHash.Of(typeof(Small)), FieldHash.Of(typeof(Position)),
            FieldHash.Of(typeof(Versioned)), FieldHash.Of(typeof(Swapped)), FieldHash.Of(typeof(Player)),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.DoesNotContain(FieldHash.Unknown, hashes);
        Assert.Equal(FieldHash.Of(typeof(Velocity)), FieldHash.Of(typeof(Position)));
    }

    [Fact]
    public void An_unknown_component_is_named_with_the_way_out()
    {
        _world.Create(new Health(1));
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        byte[] name = Encoding.UTF8.GetBytes(typeof(Health).FullName!);
        content[content.AsSpan().IndexOf(name) + name.Length - 1] = (byte)'p';

        var refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains("Ashlar.Ecs.Tests.Healtp", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ComponentRegistry.Add<Healtp>()", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_of_one_name_are_refused()
    {
        Type first = Twin("One");
        ComponentType type = first;
        _world.Create(type);
        byte[] file = SavedWorld.Save(_world);
        ComponentType second = Twin("Two");
        Assert.NotEqual(type, second);

        var unsaved = Assert.Throws<NotSupportedException>(() => SavedWorld.Save(_world));
        Assert.Contains("Test.Twin", unsaved.Message, StringComparison.Ordinal);
        var unloaded = Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, file));
        Assert.Contains("Test.Twin", unloaded.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Components_that_no_entity_has_any_more_need_not_exist_where_the_world_is_loaded()
    {
        Entity entity = _world.Create(new Health(7));
        _world.Destroy(_world.Create(new Health(1), new Versioned(1, 2)));
        _world.Create(new Mass());
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        byte[] name = Encoding.UTF8.GetBytes(typeof(Versioned).FullName!);
        content[content.AsSpan().IndexOf(name)] = (byte)'X';
        SavedWorld.Load(_world, SavedWorld.FileOf(content));
        Assert.Equal(7, entity.Get<Health>().Points);
        Assert.Equal((2, 2), (_world.Size, _world.Archetypes.Length));
        Assert.Equal(Component<Mass>.Signature, _world.Archetypes[1].Signature);

        // Nor a sparse one.
        _world.Remove<Passing>(_world.Create(new Passing(1)));
        content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        byte[] passing = Encoding.UTF8.GetBytes(typeof(Passing).FullName!);
        content[content.AsSpan().IndexOf(passing)] = (byte)'X';
        SavedWorld.Load(_world, SavedWorld.FileOf(content));
        Assert.Equal((3, 0), (_world.Size, _world.Sparse.Count));
        _world.Create(new Passing(2));
        content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        content[content.AsSpan().IndexOf(passing)] = (byte)'X';
        Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, SavedWorld.FileOf(content)));

        // One entity that has them is enough to need them.
        _world.Create(new Versioned(1, 2));
        content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        content[content.AsSpan().IndexOf(name)] = (byte)'X';
        Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
    }

    [Fact]
    public void Fields_are_told_apart_by_where_they_lie()
    {
        ulong[] layouts =
        [
            FieldHash.OfLayout(typeof(Plain)), FieldHash.OfLayout(typeof(Packed)), FieldHash.OfLayout(typeof(Placed)),
            FieldHash.OfLayout(typeof(PlacedOtherwise)),
        ];
        Assert.Equal(layouts.Length, layouts.Distinct().Count());
        Assert.Single(new[] { typeof(Plain), typeof(Packed), typeof(Placed) }.Select(FieldHash.Of).Distinct());
        Type plain = typeof(Plain);
        ComponentType type = ComponentRegistry.Add(plain);
        Assert.Equal(layouts[0], type.Info.Layout);
        Assert.Equal(FieldHash.Of(typeof(Plain)), type.Info.Fields);
    }

    [Fact]
    public void Constants_of_enums_may_be_added_and_not_changed()
    {
        ulong[] before = FieldHash.OfConstants(typeof(Armed));
        ulong[] more = FieldHash.OfConstants(typeof(ArmedMore));
        Assert.Equal((2, 3), (before.Length, more.Length));
        ComponentRegistry.Add<Armed>();
        Entity entity = _world.Create(new Armed { Weapon = Weapon.Bow });
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        SavedWorld.Load(_world, SavedWorld.FileOf(content));
        Assert.Equal(Weapon.Bow, entity.Get<Armed>().Weapon);

        // Another constant than any the program has: it was renamed, renumbered or taken away since.
        int at = content.AsSpan().IndexOf(BitConverter.GetBytes(before[1]));
        content[at] ^= 1;
        var refused = Assert.Throws<WorldFormatException>(() => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains("enum", refused.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Armed), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_an_assembly_that_was_unloaded_and_loaded_again_are_found_by_name()
    {
        ComponentType first = ComponentRegistry.Add(Twin("collectible", AssemblyBuilderAccess.RunAndCollect));
        Assert.Same(first.Info, ComponentRegistry.FindByName("Test.collectible", out bool isAmbiguous));
        Assert.False(isAmbiguous);
        ComponentType second = ComponentRegistry.Add(Twin("collectible", AssemblyBuilderAccess.RunAndCollect));
        Assert.Same(second.Info, ComponentRegistry.FindByName("Test.collectible", out isAmbiguous));
        Assert.False(isAmbiguous);
        Assert.NotEqual(first, second);
    }

    private static Type Twin(string assembly, AssemblyBuilderAccess access = AssemblyBuilderAccess.Run)
    {
        var builder = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(assembly), access);
        TypeBuilder type = builder.DefineDynamicModule(assembly).DefineType(
            access == AssemblyBuilderAccess.Run ? "Test.Twin" : $"Test.{assembly}",
            TypeAttributes.Public | TypeAttributes.SequentialLayout,
            typeof(ValueType));
        type.DefineField("Value", typeof(int), FieldAttributes.Public);
        return type.CreateType();
    }

    [ComponentVersion(3)]
    private record struct Versioned(int Number, int Other);

    private record struct Swapped(int Other, int Number);

    [Sparse]
    private record struct Passing(int Number);

    private enum Weapon
    {
        Sword = 1,
        Bow = 2,
    }

    private enum MoreWeapons
    {
        Sword = 1,
        Bow = 2,
        Sling = 3,
    }

    private record struct Armed(Weapon Weapon, Weapon Second);

    private record struct ArmedMore(MoreWeapons Weapon);

    private record struct Plain(byte Small, int Large);

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private record struct Packed(byte Small, int Large);

    [StructLayout(LayoutKind.Explicit)]
    private record struct Placed([field: FieldOffset(0)] byte Small, [field: FieldOffset(4)] int Large);

    [StructLayout(LayoutKind.Explicit)]
    private record struct PlacedOtherwise([field: FieldOffset(4)] byte Small, [field: FieldOffset(0)] int Large);
}
