using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed unsafe class DeadFillTests
{
    private const int Longest = 200;
    private const int Margin = 40;

    [Fact]
    public void A_write_to_an_end_is_found_wherever_it_is_and_repaired()
    {
        byte* memory = (byte*)NativeMemory.Alloc(Longest + (2 * Margin));
        try
        {
            byte* start = memory + Margin;
            for (int bytes = 0; bytes <= Longest; bytes++)
            {
                DeadFill.Write(start, bytes);
                Assert.True(DeadFill.IsWhole(start, bytes));
                for (int at = 0; at < bytes; at++)
                {
                    byte before = start[at];
                    start[at] = 1;
                    bool isAtAnEnd = at < DeadFill.EndBytes || at >= bytes - DeadFill.EndBytes;
                    Assert.Equal(!isAtAnEnd, DeadFill.IsWhole(start, bytes));
                    if (isAtAnEnd)
                    {
                        Assert.Equal(at, DeadFill.FindWrite(start, bytes));
                    }

                    start[at] = before;
                    Assert.True(DeadFill.IsWhole(start, bytes));
                    Assert.Equal(-1, DeadFill.FindWrite(start, bytes));
                }
            }
        }
        finally
        {
            NativeMemory.Free(memory);
        }
    }

    [Fact]
    public void Nothing_is_written_beside_it()
    {
        byte* memory = (byte*)NativeMemory.Alloc(Longest + (2 * Margin));
        try
        {
            for (int bytes = 0; bytes <= Longest; bytes++)
            {
                var whole = new Span<byte>(memory, bytes + (2 * Margin));
                whole.Fill(7);
                DeadFill.Write(memory + Margin, bytes, 0xCD);
                Assert.False(whole[..Margin].ContainsAnyExcept((byte)7));
                Assert.False(whole[(Margin + bytes)..].ContainsAnyExcept((byte)7));
                Assert.Equal(Math.Min(bytes, 2 * DeadFill.EndBytes), whole.Count((byte)0xCD));
            }
        }
        finally
        {
            NativeMemory.Free(memory);
        }
    }
}
