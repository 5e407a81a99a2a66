using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Ashlar.Solution.Tests;

/// <summary>Reads what <c>PngWriter</c> writes: four bytes a pixel, rows as they are.</summary>
internal static class Png
{
    /// <summary>The pixels of a file, row by row, the colour in the lower three bytes and no opacity.</summary>
    public static uint[] Read(string file, out int width, out int height)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(file);
        width = BinaryPrimitives.ReadInt32BigEndian(bytes[16..]);
        height = BinaryPrimitives.ReadInt32BigEndian(bytes[20..]);
        var pixels = new uint[width * height];
        int length = BinaryPrimitives.ReadInt32BigEndian(bytes[33..]);
        Assert.True(bytes[37..41].SequenceEqual("IDAT"u8));
        using var data = new ZLibStream(new MemoryStream(bytes.Slice(41, length).ToArray()), CompressionMode.Decompress);
        for (int row = 0; row < height; row++)
        {
            Assert.Equal(0, data.ReadByte());
            data.ReadExactly(MemoryMarshal.AsBytes(pixels.AsSpan(row * width, width)));
        }

        return [.. pixels.Select(pixel => pixel & 0xFFFFFF)];
    }
}
