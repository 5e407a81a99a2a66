using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <content>Which components are disabled.</content>
internal readonly ref partial struct WorldReader
{
    private static bool ReadFlag(BlockReader reader, string name)
    {
        byte flag = reader.Read<byte>();
        if (flag > 1)
        {
            BlockReader.ThrowMalformed($"the file says {flag} of whether the component type {name} is enableable");
        }

        return flag != 0;
    }

    /// <summary>The saved types that have bits, in the order of the file, by their place in the archetype.</summary>
    private static int[] OrdinalsOfEnableable(SavedType[] saved, Archetype archetype) => Array.ConvertAll(
        Array.FindAll(saved, static type => type.IsEnableable),
        type => Array.IndexOf(archetype.Columns.Enableable, type.Known()));

    /// <summary>Reads the bits of a slice, whose rows are the last ones of the archetype and may lie in several
    /// chunks.</summary>
    private void ReadDisabled(Archetype archetype, int ordinal, int count)
    {
        Span<ulong> words = stackalloc ulong[EntityRecord.MaximumRows / DisabledBits.WordRows];
        words = words[..DisabledBits.WordsFor(count)];
        _reader.Read(MemoryMarshal.AsBytes(words));
        int last = (words.Length - 1) * DisabledBits.WordRows;
        if ((words[^1] & ~DisabledBits.Between(last, count)) != 0)
        {
            BlockReader.ThrowMalformed($"{archetype} has components disabled in rows that are not there");
        }

        var saved = new DisabledBits(ref words[0], words.Length);
        int first = 0;
        foreach (RowBatch rows in archetype.LastRows(count))
        {
            saved.CopyTo(rows.Chunk.Disabled, 0, ordinal, first, rows.FirstRow, rows.Count);
            first += rows.Count;
        }
    }
}
