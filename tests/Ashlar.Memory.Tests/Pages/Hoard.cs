using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

/// <summary>Pieces of about a thousand bytes in some allocator.</summary>
public abstract class Hoard : IDisposable
{
    public const int PieceBytes = 1000;

    /// <summary>What the pieces lie in.</summary>
    public enum Kind
    {
        Arena,
        Pool,
        Blocks,
        SmallBlocks,
        LargeBlocks,
        Table,
        List,
    }

    public static Hoard Make(Allocator parent, string name, Kind kind) => kind switch
    {
        Kind.Arena => new InArena(new Arena(parent, name)),
        Kind.Pool => new InPool(new SlabPool<Thousand>(parent, name)),
        Kind.Blocks => new InBlocks(new BlockPool(parent, name, 1024)),
        Kind.SmallBlocks => new InHeap(new SlabHeap(parent, name), PieceBytes),
        Kind.LargeBlocks => new InHeap(new SlabHeap(parent, name), 20 * PieceBytes),
        Kind.Table => new InTable(new NativeTable<Thousand>(parent, name, 1 << 20)),
        _ => new InList(new SlabHeap(parent, name)),
    };

    public abstract void Add();

    public abstract void FreeAll();

    /// <summary>Whether every piece still holds what was written to it.</summary>
    public abstract bool AreWhole();

    public abstract void Dispose();

    public bool TryAdd()
    {
        try
        {
            Add();
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            return false;
        }
    }

    [StructLayout(LayoutKind.Sequential, Size = PieceBytes)]
    private readonly record struct Thousand(long First);

    private sealed unsafe class InArena(Arena arena) : Hoard
    {
        private readonly List<nint> _pieces = [];

        public override void Add()
        {
            Span<byte> piece = arena.Allocate<byte>(PieceBytes);
            piece.Fill(0x5A);
            fixed (byte* first = piece)
            {
                _pieces.Add((nint)first);
            }
        }

        public override void FreeAll()
        {
            _pieces.Clear();
            arena.Reset();
        }

        public override bool AreWhole() =>
            _pieces.TrueForAll(piece => !new Span<byte>((void*)piece, PieceBytes).ContainsAnyExcept((byte)0x5A));

        public override void Dispose() => arena.Dispose();
    }

    private sealed class InPool(SlabPool<Thousand> pool) : Hoard
    {
        private readonly List<Handle<Thousand>> _pieces = [];

        public override void Add() => _pieces.Add(pool.Create(new Thousand(_pieces.Count)));

        public override void FreeAll()
        {
            _pieces.ForEach(piece => pool.Destroy(piece));
            _pieces.Clear();
        }

        public override bool AreWhole() =>
            pool.Count == _pieces.Count && _pieces.TrueForAll(piece => pool[piece].First <= _pieces.Count);

        public override void Dispose() => pool.Dispose();
    }

    private sealed class InBlocks(BlockPool pool) : Hoard
    {
        private readonly List<NativeBlock> _pieces = [];

        public override void Add() => _pieces.Add(pool.Rent());

        public override void FreeAll()
        {
            _pieces.ForEach(piece => pool.Return(piece));
            _pieces.Clear();
        }

        public override bool AreWhole() => pool.Count == _pieces.Count;

        public override void Dispose() => pool.Dispose();
    }

    private sealed class InHeap(SlabHeap heap, int bytes) : Hoard
    {
        private readonly List<NativeBlock> _pieces = [];

        public override void Add()
        {
            NativeBlock block = heap.Allocate(bytes);
            block.Span<byte>(0, bytes).Fill(0x5A);
            _pieces.Add(block);
        }

        public override void FreeAll()
        {
            _pieces.ForEach(piece => heap.Free(piece));
            _pieces.Clear();
        }

        public override bool AreWhole() => heap.LiveObjects == _pieces.Count
            && _pieces.TrueForAll(piece => !piece.Span<byte>(0, bytes).ContainsAnyExcept((byte)0x5A));

        public override void Dispose() => heap.Dispose();
    }

    private sealed class InTable(NativeTable<Thousand> table) : Hoard
    {
        public override void Add() => table.EnsureCount(table.Count + 1);

        public override void FreeAll() => table.Truncate(0);

        public override bool AreWhole() => table.Count == 0 || table[table.Count - 1].First == 0;

        public override void Dispose() => table.Dispose();
    }

    private sealed class InList(SlabHeap heap) : Hoard
    {
        private NativeList<Thousand> _list = new(heap);

        public override void Add() => _list.Add(new Thousand(_list.Count));

        public override void FreeAll()
        {
            _list.Dispose();
            _list = new NativeList<Thousand>(heap);
        }

        public override bool AreWhole()
        {
            for (int i = 0; i < _list.Count; i++)
            {
                if (_list[i].First > i)
                {
                    return false;
                }
            }

            return true;
        }

        public override void Dispose() => heap.Dispose();
    }
}
