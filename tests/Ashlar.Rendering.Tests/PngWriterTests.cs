using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

public sealed class PngWriterTests : IDisposable
{
    private readonly MemorySystem _memory = new();

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 9)]
    [InlineData(13, 1)]
    [InlineData(61, 47)]
    [InlineData(640, 360)]
    public void A_decoder_reads_back_every_pixel(int width, int height)
    {
        using var buffer = new PixelBuffer(_memory, "picture", width, height);
        var random = new Random(width);
        foreach (ref Color pixel in buffer.Pixels)
        {
            // Flat stretches and noise, alpha included.
            pixel = random.Next(3) == 0 ? new Color(1, 2, 3, 4) : new Color(
                (byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
        }

        using var stream = new MemoryStream();
        PngWriter.Write(stream, buffer);
        Assert.True(stream.CanWrite, "the stream stays open");
        Color[] decoded = Decode(stream.ToArray(), out int decodedWidth, out int decodedHeight);
        Assert.Equal((width, height), (decodedWidth, decodedHeight));
        Assert.True(buffer.Pixels.SequenceEqual(decoded));
    }

    [Fact]
    public void The_checksum_is_the_one_of_the_standard()
    {
        uint state = Checksum.Append(Checksum.Start, "12345"u8);
        Assert.Equal(0xCBF43926u, Checksum.Finish(Checksum.Append(state, "6789"u8)));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        using var buffer = new PixelBuffer(_memory, "picture", 2, 2);
        Assert.Throws<ArgumentNullException>(() => PngWriter.Write(null!, buffer));
        Assert.Throws<ArgumentNullException>(() => PngWriter.Write(Stream.Null, null!));
    }

    /// <summary>A plain decoder of eight-bit RGBA without interlacing, written from the specification.</summary>
    private static Color[] Decode(ReadOnlySpan<byte> file, out int width, out int height)
    {
        Assert.Equal([137, 80, 78, 71, 13, 10, 26, 10], file[..8].ToArray());
        file = file[8..];
        using var data = new MemoryStream();
        var order = new List<string>();
        width = 0;
        height = 0;
        while (!file.IsEmpty)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file);
            string type = Encoding.ASCII.GetString(file.Slice(4, 4));
            ReadOnlySpan<byte> content = file.Slice(8, length);
            uint checksum = BinaryPrimitives.ReadUInt32BigEndian(file[(8 + length)..]);
            Assert.Equal(SlowChecksum(file.Slice(4, 4 + length)), checksum);
            order.Add(type);
            if (type == "IHDR")
            {
                width = BinaryPrimitives.ReadInt32BigEndian(content);
                height = BinaryPrimitives.ReadInt32BigEndian(content[4..]);
                Assert.Equal([8, 6, 0, 0, 0], content[8..].ToArray());
            }
            else if (type == "IDAT")
            {
                data.Write(content);
            }

            file = file[(12 + length)..];
        }

        Assert.Equal(["IHDR", "IDAT", "IEND"], order);
        data.Position = 0;
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionMode.Decompress))
        {
            zlib.CopyTo(inflated);
        }

        return Unfilter(inflated.ToArray(), width, height);
    }

    private static Color[] Unfilter(byte[] filtered, int width, int height)
    {
        int stride = width * 4;
        Assert.Equal((stride + 1) * height, filtered.Length);
        var bytes = new byte[stride * height];
        for (int y = 0; y < height; y++)
        {
            int start = y * (stride + 1);
            Assert.Equal(0, filtered[start]);
            Array.Copy(filtered, start + 1, bytes, y * stride, stride);
        }

        var pixels = new Color[width * height];
        for (int i = 0; i < pixels.Length; i++)
        {
            pixels[i] = new Color(bytes[i * 4], bytes[(i * 4) + 1], bytes[(i * 4) + 2], bytes[(i * 4) + 3]);
        }

        return pixels;
    }

    /// <summary>CRC-32 bit by bit, as the specification of PNG describes it.</summary>
    private static uint SlowChecksum(ReadOnlySpan<byte> bytes)
    {
        uint state = uint.MaxValue;
        foreach (byte value in bytes)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                uint low = (state ^ (uint)(value >> bit)) & 1;
                state = (state >> 1) ^ (low == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~state;
    }
}
