namespace Ashlar.Memory.Tests;

public sealed unsafe class SharedStatesTests
{
    [Fact]
    public void Each_state_is_a_cache_line_of_zeros_that_nothing_else_ever_has()
    {
        // More than fit into three blocks.
        var states = new nint[200];
        for (int i = 0; i < states.Length; i++)
        {
            states[i] = (nint)SharedStates.Take();
            Assert.Equal(0, states[i] % sizeof(SharedState));
            Assert.Equal(-1, Bytes(states[i]).IndexOfAnyExcept((byte)0));
            Bytes(states[i]).Fill((byte)(i + 1));
        }

        // What the collector would have taken away, these would get.
        GC.Collect();
        for (int i = 0; i < 50; i++)
        {
            GC.AllocateArray<byte>(4096, pinned: true).AsSpan().Fill(byte.MaxValue);
        }

        for (int i = 0; i < states.Length; i++)
        {
            Assert.Equal(-1, Bytes(states[i]).IndexOfAnyExcept((byte)(i + 1)));
        }
    }

    private static Span<byte> Bytes(nint state) => new((void*)state, 64);
}
