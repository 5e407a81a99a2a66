using CsCheck;

namespace Ashlar.Memory.Tests;

/// <summary>
/// What says that it is thread-safe, used by several threads at once: some order of the same calls, one after the other,
/// must give the same result on a plain model.
/// </summary>
[Trait("Runs", "once")]
public sealed class LinearizabilityTests
{
    private const int Slots = 4;

    private static readonly int Iterations = Seeded.Rounds(1000, 100);

    [Fact]
    public void Blocks_of_a_heap()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Gen.Const(() => (new HeapSlots(heap), new int[Slots])).SampleParallel(
            Gen.Int[0, Slots - 1].Select(Gen.Int[1, 20_000]).Operation<HeapSlots, int[]>(
                put => $"Put({put})",
                (slots, put) => slots.Put(put.Item1, put.Item2),
                (model, put) => model[put.Item1] = put.Item2),
            Gen.Int[0, Slots - 1].Operation<HeapSlots, int[]>(
                slot => $"Clear({slot})",
                (slots, slot) => slots.Put(slot, 0),
                (model, slot) => model[slot] = 0),
            Gen.Operation<HeapSlots, int[]>("AbandonSlabs()", _ => heap.AbandonSlabs(), _ => { }),
            Gen.Operation<HeapSlots, int[]>("Trim()", _ => heap.Trim(), _ => { }),
            equal: (slots, model) => slots.Holds(model),
            iter: Iterations,
            threads: 2);
    }

    [Fact]
    public void References_of_an_atomic_pool()
    {
        using var memory = new MemorySystem();
        using var pool = new SharedPool<int>(memory, "pool", counting: SharedCounting.Atomic);
        Gen.Const(() => (new SharedSlots(pool), new int[Slots])).SampleParallel(
            Gen.Int[0, Slots - 1].Select(Gen.Int[1, 1000]).Operation<SharedSlots, int[]>(
                put => $"Put({put})",
                (slots, put) => slots.Put(put.Item1, put.Item2),
                (model, put) => model[put.Item1] = put.Item2),
            Gen.Int[0, Slots - 1].Operation<SharedSlots, int[]>(
                slot => $"Clear({slot})",
                (slots, slot) => slots.Put(slot, 0),
                (model, slot) => model[slot] = 0),
            Gen.Int[0, Slots - 1].Operation<SharedSlots, int[]>(
                slot => $"Upgrade({slot})",
                (slots, slot) => slots.Upgrade(slot),
                (_, _) => { }),
            equal: (slots, model) => slots.Holds(model),
            iter: Iterations,
            threads: 2);
    }

    /// <summary>Blocks, each filled with a pattern of its own, that threads exchange for others.</summary>
    private sealed class HeapSlots(SlabHeap heap)
    {
        private static int _patterns;

        private readonly Held?[] _slots = new Held?[Slots];

        public void Put(int slot, int bytes)
        {
            Held? held = null;
            if (bytes > 0)
            {
                held = new Held(heap.Allocate(bytes), Interlocked.Increment(ref _patterns));
                HeapOracle.Fill(held.Block, 0, held.Pattern);
            }

            if (Interlocked.Exchange(ref _slots[slot], held) is { } before)
            {
                HeapOracle.Verify(before.Block, before.Pattern);
                heap.Free(before.Block);
            }
        }

        /// <summary>Compares with a model, as often as there are orders to try; the blocks end with the heap.</summary>
        public bool Holds(int[] model)
        {
            bool equal = true;
            for (int i = 0; i < Slots; i++)
            {
                equal &= (_slots[i]?.Block.Bytes ?? 0) == model[i];
                if (_slots[i] is { } held)
                {
                    HeapOracle.Verify(held.Block, held.Pattern);
                }
            }

            return equal;
        }

        private sealed record Held(NativeBlock Block, int Pattern);
    }

    /// <summary>Strong references that threads exchange for others, and upgrade weak ones of meanwhile.</summary>
    private sealed class SharedSlots(SharedPool<int> pool)
    {
        private readonly Held?[] _slots = new Held?[Slots];

        public void Put(int slot, int value)
        {
            Held? held = null;
            if (value > 0)
            {
                Shared<int> strong = pool.Create(value);
                held = new Held(strong, strong.Downgrade(), value);
            }

            Interlocked.Exchange(ref _slots[slot], held)?.Strong.Dispose();
        }

        public void Upgrade(int slot)
        {
            if (Volatile.Read(ref _slots[slot]) is { } held && held.Weak.TryUpgrade(out Shared<int> strong))
            {
                Assert.Equal(held.Value, strong.Value);
                Shared<int> another = strong.Clone();
                strong.Dispose();
                Assert.Equal(held.Value, another.Value);
                another.Dispose();
            }
        }

        public bool Holds(int[] model)
        {
            bool equal = true;
            for (int i = 0; i < Slots; i++)
            {
                equal &= (_slots[i]?.Strong.Value ?? 0) == model[i];
            }

            return equal;
        }

        private sealed record Held(Shared<int> Strong, Weak<int> Weak, int Value);
    }
}
