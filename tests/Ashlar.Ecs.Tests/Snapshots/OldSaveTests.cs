using System.Text;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Files of earlier versions of the format, and of earlier versions of the program.</summary>
public sealed class OldSaveTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public OldSaveTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    /// <summary>Saved by version 1 and 2 of the format: what players have on their disks must stay readable.</summary>
    [Theory]
    [InlineData(OldestSave)]
    [InlineData(OldSave)]
    public void An_old_save_is_still_read(string file)
    {
        ComponentRegistry.Add<Health>();
        ComponentRegistry.Add<Player>();
        ComponentRegistry.Add<Link>();
        using World loaded = World.Load(new MemoryStream(Convert.FromBase64String(file)), _memory);

        Assert.Equal(200, loaded.Id);
        var entities = new Entity[3];
        Assert.Equal(3, loaded.GetEntities(new QueryDescription(), entities));
        Assert.Equal([(0, 1), (3, 1), (1, 2)], entities.Select(entity => (entity.Id, entity.Version)));
        Assert.Equal([10, 40, 20], entities.Select(entity => entity.Get<Health>().Points));
        Assert.True(entities[2].Has<Player>());
        Assert.Equal(entities[0], entities[2].Get<Link>().Target);
        Assert.Equal([2, 4], [loaded.Create().Id, loaded.Create().Id]);
    }

    /// <summary>Saved by version 3, when the component was not enableable: it is there, and enabled.</summary>
    [Fact]
    public void A_save_from_before_a_component_was_enableable_is_still_read()
    {
        ComponentRegistry.Add<Health>();
        ComponentRegistry.Add<Player>();
        ComponentRegistry.Add<Link>();
        ComponentRegistry.Add<Lamp>();
        ComponentRegistry.Add<Burning>();
        using World loaded = World.Load(new MemoryStream(Convert.FromBase64String(SaveOfVersion3)), _memory);

        var entities = new Entity[3];
        Assert.Equal(3, loaded.GetEntities(new QueryDescription(), entities));
        Assert.Equal([10, 40, 20], entities.Select(entity => entity.Get<Health>().Points));
        Assert.Equal(new Burning(2, 4), entities[1].Get<Burning>());
        Assert.Equal(new Lamp(7), entities[2].Get<Lamp>());
        Assert.True(entities[2].IsEnabled<Lamp>());
        Assert.Equal(1, loaded.CountEntities(new QueryDescription().WithAll<Lamp>()));
    }

    /// <summary>Nothing in the program could say which of the components are disabled.</summary>
    [Fact]
    public void A_save_of_a_component_that_is_enableable_no_more_is_refused()
    {
        _world.Create(new Lamp(3));
        byte[] name = Encoding.UTF8.GetBytes(typeof(Lamp).FullName!);
        byte[] other = Encoding.UTF8.GetBytes(typeof(Lump).FullName!);
        byte[] content = SavedWorld.ContentOf(SavedWorld.Save(_world));
        int position = content.AsSpan().IndexOf(name) - 2;
        byte[] renamed = [.. content[..position], (byte)other.Length, 0, .. other, .. content[(position + 2 + name.Length)..]];
        _ = Component<Lump>.Signature;
        WorldFormatException refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(renamed)));
        Assert.Contains("Lump has changed", refused.Message, StringComparison.Ordinal);
        Assert.Contains("no [Enableable] at it", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A component that became sparse since is refused by name; one that no entity has does not matter.</summary>
    [Fact]
    public void A_save_from_before_a_component_was_sparse_is_refused()
    {
        Entity plain = _world.Create(new Stored(3));
        byte[] file = SavedWorld.Save(_world);
        byte[] name = Encoding.UTF8.GetBytes(typeof(Stored).FullName!);
        byte[] other = Encoding.UTF8.GetBytes(typeof(Sparse).FullName!);
        Assert.Equal(name.Length, other.Length);
        byte[] content = SavedWorld.ContentOf(file);
        int position = content.AsSpan().IndexOf(name);
        other.CopyTo(content, position);
        _ = Component<Sparse>.Signature;
        WorldFormatException refused = Assert.Throws<WorldFormatException>(
            () => SavedWorld.Load(_world, SavedWorld.FileOf(content)));
        Assert.Contains(
            "saved with 4 bytes, and this program has 4 bytes as a sparse component", refused.Message,
            StringComparison.Ordinal);
        Assert.Equal(3, plain.Get<Stored>().Value);
    }

    private const string OldestSave =
        "jkVDUw0KGgoBAAAABAEAANuZmkBxsXlWyAAAAAEAAAAEAAAAAQAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAwAAABcAQXNobGFyLkVjcy5U"
        + "ZXN0cy5IZWFsdGgBBAAAAAAAAABf9Li4+85OOxcAQXNobGFyLkVjcy5UZXN0cy5QbGF5ZXIAAAAAAAAAAAABAAAAAAAAABUAQXNobGFy"
        + "LkVjcy5UZXN0cy5MaW5rAQgAAAAAAAAAcV65cSTcpMsCAAAAAQAAAAAAAAACAAAAAwAAAAAAAAABAAAAAgAAAAEAAAABAAAAAgAAAAIA"
        + "AAABAAAAAgAAAAIAAAAAAAAAAwAAAAoAAAAoAAAAAQAAAAEAAAAUAAAAAAAAAAEAAMg=";

    private const string OldSave =
        "jkVDUw0KGgoCAAAAEAEAAB6apsF6iOs2yAAAAAEAAAAEAAAAAQAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAwAAABcAQXNobGFyLkVjcy5UZX"
        + "N0cy5IZWFsdGgBBAAAAAAAAABWwYnq7S37agAAAAAXAEFzaGxhci5FY3MuVGVzdHMuUGxheWVyAAAAAAAAAAAAvQ2e922U2ZYAAAAAFQBB"
        + "c2hsYXIuRWNzLlRlc3RzLkxpbmsBCAAAAAAAAADqBuEmmmLfkgAAAAACAAAAAQAAAAAAAAACAAAAAwAAAAAAAAABAAAAAgAAAAEAAAABAA"
        + "AAAgAAAAIAAAABAAAAAgAAAAIAAAAAAAAAAwAAAAoAAAAoAAAAAQAAAAEAAAAUAAAAAAAAAAEAAMg=";

    private const string SaveOfVersion3 =
        "jkVDUw0KGgoDAAAApwEAAKI2vTJF0XOxyAAAAAEAAAAEAAAAAQAAAAAAAAACAAAAAAAAAAEAAAAAAAAABQAAABcAQXNobGFyLkVjcy5UZXN0cy5I"
        + "ZWFsdGgBBAAAAAAAAABWwYnq7S37agAAAAAXAEFzaGxhci5FY3MuVGVzdHMuUGxheWVyAAAAAAAAAAAAvQ2e922U2ZYAAAAAFQBBc2hsYXIuRWNz"
        + "LlRlc3RzLkxpbmsBCAAAAAAAAADqBuEmmmLfkgAAAAAVAEFzaGxhci5FY3MuVGVzdHMuTGFtcAEEAAAAAAAAAMfoy+ODGg2QAAAAABgAQXNobGFy"
        + "LkVjcy5UZXN0cy5CdXJuaW5nBAgAAAAAAAAAUTBH3X0hdGcAAAAABAAAAAEAAAAAAAAAAgAAAAAAAAAAAAAAAwAAAAAAAAABAAAAAgAAAAAAAAAE"
        + "AAAAAAAAAAEAAAACAAAAAwAAAAEAAAABAAAAAgAAAAIAAAABAAAAAgAAAAIAAAAAAAAAAwAAAAoAAAAoAAAAAQAAAAEAAAAUAAAAAAAAAAEAAMgH"
        + "AAAAAQAAAAQAAAABAAAAAwAAAAAAAEAEAAAA";

    private record struct Stored(int Value);

    [Sparse]
    private record struct Sparse(int Value);

    private record struct Lump(int Level);
}
