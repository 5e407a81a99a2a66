using System.Buffers.Binary;

namespace Ashlar.Ecs.Tests;

/// <summary>A component that names another entity.</summary>
internal record struct Link(Entity Target);

/// <summary>Saved worlds as bytes, with their blocks and without.</summary>
internal static class SavedWorld
{
    public static byte[] Save(World world, Signature leftOut = default)
    {
        using var stream = new MemoryStream();
        world.Save(stream, leftOut);
        return stream.ToArray();
    }

    public static void Load(World world, byte[] file)
    {
        using var stream = new MemoryStream(file);
        world.Load(stream);
    }

    /// <summary>What the payloads of all blocks are together.</summary>
    public static byte[] ContentOf(byte[] file)
    {
        using var content = new MemoryStream();
        for (int position = SnapshotFormat.FileHeaderBytes; position < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(position));
            content.Write(file, position + SnapshotFormat.BlockHeaderBytes, length);
            position += SnapshotFormat.BlockHeaderBytes + length;
        }

        return content.ToArray();
    }

    /// <summary>A file whose hashes are right, whatever the content.</summary>
    public static byte[] FileOf(byte[] content)
    {
        using var file = new MemoryStream();
        var writer = new BlockWriter(file);
        writer.Write(content);
        writer.Complete();
        writer.Dispose();
        return file.ToArray();
    }
}
