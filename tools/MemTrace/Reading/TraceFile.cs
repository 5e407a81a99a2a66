using System.Buffers.Binary;
using System.Text;
using Ashlar.Memory;
using Microsoft.Win32.SafeHandles;

namespace Ashlar.MemTrace;

/// <summary>
/// A trace's file, looked through once: every checksum is right, the names are read, and it is known where the events of
/// each thread lie. A file that ends early is good up to its last whole block. Reads 64 KiB at a time, however long the file is.
/// </summary>
internal sealed class TraceFile : IDisposable
{
    private const int LargestNumber = (1 << 20) - 1;

    private static readonly string[] AllocatorKinds =
        ["system", "group", "frame arenas", "arena", "slab", "table", "heap", "foreign"];

    private static readonly string[] TroubleKinds =
        ["budget nearly used up", "soft limit reached", "low memory", "out of memory", "stale handle", "failed check"];

    private static readonly string[] Levels = ["none", "handles", "full"];

    private readonly SafeFileHandle _handle;
    private readonly byte[] _buffer = new byte[TraceFormat.MostBlockBytes];

    private uint _blocks;

    private TraceFile(string path, SafeFileHandle handle)
    {
        Path = path;
        _handle = handle;
    }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>Bytes of the file.</summary>
    public long Length { get; private set; }

    /// <summary>The kinds of events that its version has.</summary>
    public int Kinds { get; private set; } = TraceFormat.Kinds;

    /// <summary>Time stamps in a second.</summary>
    public long Frequency { get; private set; }

    /// <summary>The time stamp at which the trace begins.</summary>
    public long FirstTimestamp { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset Began { get; private set; }

    /// <summary>Whether the file has no proper end, as after a crash.</summary>
    public bool IsCutOff { get; private set; } = true;

    /// <summary>Where its last whole block ends.</summary>
    public long GoodBytes { get; private set; }

    /// <summary>Events that were dropped, as the end of the file says; null when it has none.</summary>
    public long? Dropped { get; private set; }

    /// <summary>Events there are, as the end of the file says; null when it has none.</summary>
    public long? Events { get; private set; }

    /// <summary>The blocks of each thread, in order.</summary>
    public SortedDictionary<uint, List<TraceBlock>> Threads { get; } = [];

    /// <summary>The allocators by their numbers.</summary>
    public Dictionary<int, AllocatorName> Allocators { get; } = [];

    /// <summary>What numbers in events stand for.</summary>
    public Dictionary<(TraceTextKind Kind, int Number), FileText> Texts { get; } = [];

    /// <summary>Opens and checks a file.</summary>
    /// <exception cref="TraceFormatException">It is no trace, or damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static TraceFile Open(string path)
    {
        var file = new TraceFile(path, File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        try
        {
            file.ReadFileHeader();
            file.ReadBlocks();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The path of an allocator in its tree.</summary>
    public string PathOf(int number)
    {
        if (!Allocators.TryGetValue(number, out AllocatorName? name))
        {
            return $"#{number} (its name is not in the file)";
        }

        var parts = new Stack<string>();
        while (name is not null && name.Parent != 0 && parts.Count < 64)
        {
            parts.Push(name.Text);
            _ = Allocators.TryGetValue(name.Parent, out name);
        }

        return parts.Count == 0 ? "memory" : string.Join('/', parts);
    }

    /// <summary>A call site in words: <c>/src/Game.cs:42</c>.</summary>
    public string SiteOf(int number) => number == 0
        ? "an unknown place"
        : Texts.TryGetValue((TraceTextKind.Site, number), out FileText? text)
            ? $"{text.First}:{text.Detail}"
            : $"place {number} (its name is not in the file)";

    /// <summary>What went wrong, in the words of its text; null when the file has none.</summary>
    public (string Kind, string Allocator, string Message)? TroubleOf(int number) =>
        Texts.TryGetValue((TraceTextKind.Event, number), out FileText? text)
            ? (TroubleKinds[text.Detail], text.First, text.Second)
            : null;

    /// <summary>Reads the content of a block.</summary>
    /// <returns>Bytes read.</returns>
    public int Read(TraceBlock block, Span<byte> target)
    {
        int count = 0;
        while (count < block.Bytes)
        {
            int read = RandomAccess.Read(_handle, target[count..block.Bytes], block.Offset + count);
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return count;
    }

    public void Dispose() => _handle.Dispose();

    private static int MostIn(string[] names) => names.Length - 1;

    private void ReadFileHeader()
    {
        Length = RandomAccess.GetLength(_handle);
        Span<byte> header = stackalloc byte[TraceFormat.FileHeaderBytes];
        if (Length < header.Length)
        {
            throw Damage(Length, $"a memory trace begins with a header of {header.Length} bytes");
        }

        _ = Read(new TraceBlock(0, header.Length), header);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != TraceFormat.FileMagic)
        {
            throw Damage(0, "it does not begin as a memory trace does, with ASHTRACE");
        }

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        if (TraceFormat.Checksum(header[..44]) != BinaryPrimitives.ReadUInt32LittleEndian(header[44..]))
        {
            throw Damage(44, "the checksum of the file's header is another");
        }

        if (version is < TraceFormat.OldestVersion or > TraceFormat.Version)
        {
            throw Damage(
                8,
                $"its format has version {version}, and this program reads versions {TraceFormat.OldestVersion} to {TraceFormat.Version}");
        }

        Kinds = version == TraceFormat.OldestVersion ? (int)TraceEventKind.Site : TraceFormat.Kinds;

        Frequency = BinaryPrimitives.ReadInt64LittleEndian(header[16..]);
        FirstTimestamp = BinaryPrimitives.ReadInt64LittleEndian(header[24..]);
        long milliseconds = BinaryPrimitives.ReadInt64LittleEndian(header[32..]);
        if (Frequency <= 0 || milliseconds is < 0 or > 253_402_300_799_999)
        {
            throw Damage(16, "its clock cannot be: time stamps in a second, and the moment it began");
        }

        Began = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        GoodBytes = header.Length;
    }

    private void ReadBlocks()
    {
        Span<byte> header = stackalloc byte[TraceFormat.BlockHeaderBytes];
        while (Length - GoodBytes >= header.Length)
        {
            long at = GoodBytes;
            if (!IsCutOff)
            {
                throw Damage(at, "the file goes on behind its last block");
            }

            _ = Read(new TraceBlock(at, header.Length), header);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != TraceFormat.BlockMagic
                || BinaryPrimitives.ReadUInt32LittleEndian(header[20..]) != TraceFormat.Checksum(header[..20]))
            {
                throw Damage(at, "a block should begin here, and its header is another or has another checksum");
            }

            uint kind = BinaryPrimitives.ReadUInt32LittleEndian(header[4..]);
            if (kind >> TraceFormat.BlockKindBits != (_blocks & (uint.MaxValue >> TraceFormat.BlockKindBits)))
            {
                throw Damage(at + 4, $"block {_blocks} should begin here, and this is block {kind >> TraceFormat.BlockKindBits}");
            }

            _blocks++;
            kind &= (1 << TraceFormat.BlockKindBits) - 1;
            uint number = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
            uint bytes = BinaryPrimitives.ReadUInt32LittleEndian(header[12..]);
            uint checksum = BinaryPrimitives.ReadUInt32LittleEndian(header[16..]);
            if (bytes > TraceFormat.MostBlockBytes)
            {
                throw Damage(at + 12, $"a block has {TraceFormat.MostBlockBytes} bytes at most, and this one says {bytes}");
            }

            var block = new TraceBlock(at + header.Length, (int)bytes);
            if (Length - block.Offset < bytes)
            {
                return;
            }

            Span<byte> content = _buffer.AsSpan(0, (int)bytes);
            _ = Read(block, content);
            if (TraceFormat.Checksum(content) != checksum)
            {
                throw Damage(block.Offset, $"the checksum of the block's {bytes} bytes is another");
            }

            Take(kind, number, block, content);
            GoodBytes = block.Offset + bytes;
        }

        if (!IsCutOff && GoodBytes != Length)
        {
            throw Damage(GoodBytes, "the file goes on behind its last block");
        }
    }

    private void Take(uint kind, uint number, TraceBlock block, ReadOnlySpan<byte> content)
    {
        var reader = new ByteReader(Path, content, block.Offset);
        switch (kind)
        {
            case TraceFormat.EventsBlock:
                if (!Threads.TryGetValue(number, out List<TraceBlock>? blocks))
                {
                    Threads.Add(number, blocks = []);
                }

                blocks.Add(block);
                break;
            case TraceFormat.AllocatorsBlock:
                while (!reader.IsAtEnd)
                {
                    ReadName(ref reader);
                }

                break;
            case TraceFormat.TextsBlock:
                while (!reader.IsAtEnd)
                {
                    ReadText(ref reader);
                }

                break;
            case TraceFormat.EndBlock:
                Events = (long)reader.ReadNumber();
                Dropped = (long)reader.ReadNumber();
                IsCutOff = false;
                break;
            default:
                throw Damage(
                    block.Offset - TraceFormat.BlockHeaderBytes + 4, $"a block of kind {kind} is none that this version has");
        }
    }

    private void ReadName(ref ByteReader reader)
    {
        int number = reader.ReadNumber(LargestNumber, "the number of an allocator");
        int parent = reader.ReadNumber(LargestNumber, "the number of a parent");
        int kind = reader.ReadNumber(MostIn(AllocatorKinds), "the kind of an allocator");
        int level = reader.ReadNumber(MostIn(Levels), "the check level");
        string text = ReadString(ref reader);
        if (!Allocators.TryAdd(number, new AllocatorName(number, parent, AllocatorKinds[kind], Levels[level], text)))
        {
            throw reader.Damage($"allocator {number} has two names");
        }
    }

    private void ReadText(ref ByteReader reader)
    {
        var kind = (TraceTextKind)reader.ReadNumber((int)TraceTextKind.Event, "the kind of a text");
        int number = reader.ReadNumber(LargestNumber, "the number of a text");
        int most = kind switch
        {
            TraceTextKind.Zone => 1,
            TraceTextKind.Site => int.MaxValue,
            _ => MostIn(TroubleKinds),
        };
        var text = new FileText(reader.ReadNumber(most, "the detail of a text"), ReadString(ref reader), ReadString(ref reader));
        if (!Texts.TryAdd((kind, number), text))
        {
            throw reader.Damage($"there are two texts {number} of the kind '{kind}'");
        }
    }

    private static string ReadString(ref ByteReader reader) => Encoding.UTF8.GetString(
        reader.ReadBytes(reader.ReadNumber(TraceFormat.MostBlockBytes, "the length of a name")));

    private TraceFormatException Damage(long offset, string expected) => new(Path, offset, expected);
}
