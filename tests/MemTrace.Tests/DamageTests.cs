using System.Buffers.Binary;
using Ashlar.Memory;

namespace Ashlar.MemTrace.Tests;

/// <summary>Files that are cut off are good up to their last whole block; damaged ones are refused, and the place is named.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly Recording _recording = Recording.OfEverything();
    private readonly byte[] _whole;

    public DamageTests()
    {
        _whole = _recording.Bytes;
    }

    public void Dispose() => _recording.Dispose();

    [Fact]
    public void A_file_cut_off_anywhere_in_its_last_blocks_is_good_up_to_the_block_before()
    {
        List<int> blocks = Blocks();
        long before = 0;
        for (int length = blocks[^3]; length < _whole.Length; length++)
        {
            using var file = TraceFile.Open(_recording.Write(_whole.AsSpan(0, length)));
            Assert.True(file.IsCutOff);
            Assert.Null(file.Dropped);
            Assert.Equal(blocks.Last(block => block <= length), file.GoodBytes);
            if (length % 50 == 0)
            {
                long events = TraceAnalysis.Of(file).Events;
                Assert.InRange(events, before, _recording.Events);
                before = events;
            }
        }
    }

    [Fact]
    public void A_file_that_ends_within_its_header_is_refused()
    {
        for (int length = 0; length < TraceFormat.FileHeaderBytes; length++)
        {
            TraceFormatException failure = Assert.Throws<TraceFormatException>(
                () => TraceFile.Open(_recording.Write(_whole.AsSpan(0, length))));
            Assert.Equal(length, failure.Offset);
        }
    }

    [Fact]
    public void Any_bit_that_changes_is_refused()
    {
        var random = new Random(1);
        for (int i = 0; i < 3000; i++)
        {
            byte[] damaged = [.. _whole];
            int at = i < 400 ? i : random.Next(damaged.Length);
            damaged[at] ^= (byte)(1 << random.Next(8));
            TraceFormatException failure = Assert.Throws<TraceFormatException>(
                () => TraceFile.Open(_recording.Write(damaged)));
            Assert.Contains("is damaged at byte", failure.Message, StringComparison.Ordinal);
            Assert.True(failure.Offset <= Math.Max(at, TraceFormat.FileHeaderBytes));
        }
    }

    [Fact]
    public void Bytes_that_are_missing_or_too_many_are_refused_or_the_end_of_the_file()
    {
        var random = new Random(2);
        for (int i = 0; i < 300; i++)
        {
            int at = random.Next(_whole.Length);
            int count = random.Next(1, 2000);
            byte[] noise = new byte[count];
            random.NextBytes(noise);
            byte[] damaged = i % 2 == 0
                ? [.. _whole[..at], .. _whole[Math.Min(_whole.Length, at + count)..]]
                : [.. _whole[..at], .. noise, .. _whole[at..]];
            try
            {
                using var file = TraceFile.Open(_recording.Write(damaged));
                Assert.True(file.IsCutOff);
                Assert.True(file.GoodBytes <= at);
            }
            catch (TraceFormatException)
            {
                // Named.
            }
        }
    }

    [Fact]
    public void A_file_that_goes_on_behind_its_end_is_refused()
    {
        TraceFormatException failure = Assert.Throws<TraceFormatException>(
            () => TraceFile.Open(_recording.Write([.. _whole, 0])));
        Assert.Equal(_whole.Length, failure.Offset);
    }

    [Fact]
    public void Another_version_is_refused_by_its_number()
    {
        byte[] other = [.. _whole];
        other[8] = 9;
        BinaryPrimitives.WriteUInt32LittleEndian(other.AsSpan(44), TraceFormat.Checksum(other.AsSpan(0, 44)));
        TraceFormatException failure = Assert.Throws<TraceFormatException>(() => TraceFile.Open(_recording.Write(other)));
        Assert.Contains("version 9", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_version_before_is_read_and_has_no_kinds_of_this_one()
    {
        byte[] old = [.. _whole];
        old[8] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(old.AsSpan(44), TraceFormat.Checksum(old.AsSpan(0, 44)));
        TraceFormatException failure = Assert.Throws<TraceFormatException>(
            () => TraceAnalysis.Of(_recording.Write(old)));
        Assert.Contains("is none that this version has", failure.Message, StringComparison.Ordinal);

        // One allocation of the allocator 1, as version 1 wrote it.
        Span<byte> content = [(byte)TraceEventKind.Allocated, 1, 10, 8];
        Span<byte> header = stackalloc byte[TraceFormat.BlockHeaderBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(header, TraceFormat.BlockMagic);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], TraceFormat.EventsBlock);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], (uint)content.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], TraceFormat.Checksum(content));
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], TraceFormat.Checksum(header[..20]));
        TraceAnalysis trace = TraceAnalysis.Of(_recording.Write([.. old[..TraceFormat.FileHeaderBytes], .. header, .. content]));
        Assert.Equal((1L, 8L), (trace.Allocators.Single().Allocations, trace.Allocators.Single().LiveBytes));
        Assert.Equal("an unknown place", trace.Sites.Single().Place);
    }

    [Fact]
    public void Blocks_of_noise_with_right_checksums_are_read_or_refused_and_nothing_else()
    {
        var random = new Random(3);
        List<int> blocks = Blocks();
        for (int i = 0; i < 500; i++)
        {
            byte[] damaged = [.. _whole];
            int block = blocks[random.Next(blocks.Count - 1)];
            int bytes = (int)BinaryPrimitives.ReadUInt32LittleEndian(damaged.AsSpan(block + 12));
            Span<byte> content = damaged.AsSpan(block + TraceFormat.BlockHeaderBytes, bytes);
            if (i % 2 == 0)
            {
                random.NextBytes(content);
            }
            else
            {
                content[random.Next(bytes)] ^= (byte)(1 << random.Next(8));
            }

            Span<byte> header = damaged.AsSpan(block, TraceFormat.BlockHeaderBytes);
            BinaryPrimitives.WriteUInt32LittleEndian(header[16..], TraceFormat.Checksum(content));
            BinaryPrimitives.WriteUInt32LittleEndian(header[20..], TraceFormat.Checksum(header[..20]));
            try
            {
                _ = TraceAnalysis.Of(_recording.Write(damaged));
            }
            catch (TraceFormatException failure)
            {
                Assert.InRange(failure.Offset, block, block + TraceFormat.BlockHeaderBytes + bytes);
            }
        }
    }

    private List<int> Blocks()
    {
        var blocks = new List<int>();
        for (int at = TraceFormat.FileHeaderBytes; at < _whole.Length;)
        {
            blocks.Add(at);
            at += TraceFormat.BlockHeaderBytes + (int)BinaryPrimitives.ReadUInt32LittleEndian(_whole.AsSpan(at + 12));
        }

        return blocks;
    }
}
