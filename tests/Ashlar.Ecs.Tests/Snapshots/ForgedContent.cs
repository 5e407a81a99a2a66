using System.Text;

namespace Ashlar.Ecs.Tests;

/// <summary>A saved world written by hand: ids 0 and 1 alive, 2 free, 3 retired; two archetypes, of which the second is
/// empty.</summary>
internal sealed record ForgedContent(int WorldId)
{
    public int FirstVersion { get; init; } = 1;

    public int Issued { get; init; } = 4;

    public int Free { get; init; } = 1;

    public int Retired { get; init; } = 1;

    public long Destroyed { get; init; } = 2;

    public Type[] Types { get; init; } = [typeof(Health), typeof(Small)];

    public int[] SecondArchetype { get; init; } = [0, 1];

    public int[] Versions { get; init; } = [1, 7, 3, 0];

    public int FreeId { get; init; } = 2;

    public int SliceCount { get; init; } = 2;

    public int[] AliveIds { get; init; } = [1, 0];

    /// <summary>What types say of whether they are enableable: 0 or 1.</summary>
    public byte Flag { get; init; }

    /// <summary>Which of the two rows have the first component disabled; null for no such bits.</summary>
    public ulong? Disabled { get; init; }

    /// <summary>The sparse sets: for each the number of its type, how many entities, their ids, and so many
    /// values.</summary>
    public int[][] Sets { get; init; } = [];

    public byte[] Rest { get; init; } = [];

    public byte[] ToFile()
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(WorldId);
        writer.Write(FirstVersion);
        writer.Write(Issued);
        writer.Write(Free);
        writer.Write(Retired);
        writer.Write(Destroyed);
        writer.Write(0L);
        writer.Write(Types.Length);
        foreach (Type type in Types)
        {
            byte[] name = Encoding.UTF8.GetBytes(type.FullName!);
            writer.Write((ushort)name.Length);
            writer.Write(name);
            writer.Write((byte)((ComponentType)type).Info.Kind);
            writer.Write(((ComponentType)type).ByteSize);
            writer.Write(0);
            writer.Write(FieldHash.Unknown);
            writer.Write(0);
            writer.Write(Flag);
        }

        writer.Write(2);
        WriteArchetype(writer, [0], 2);
        WriteArchetype(writer, SecondArchetype, 0);
        Write(writer, Versions);
        writer.Write(FreeId);
        writer.Write(SliceCount);
        Write(writer, AliveIds);
        Write(writer, [100, 101]);
        if (Disabled is { } word)
        {
            writer.Write(word);
        }

        writer.Write(Sets.Length);
        foreach (int[] set in Sets)
        {
            Write(writer, set);
        }

        writer.Write(Rest);
        return SavedWorld.FileOf(content.ToArray());
    }

    private static void WriteArchetype(BinaryWriter writer, int[] types, int rows)
    {
        writer.Write(types.Length);
        Write(writer, types);
        writer.Write(rows);
    }

    private static void Write(BinaryWriter writer, int[] numbers)
    {
        foreach (int number in numbers)
        {
            writer.Write(number);
        }
    }
}
