using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// Proves before measuring that a subject's blocks are distinct, writable to their last byte, and keep what is written:
/// a broken subject must not yield a number.
/// </summary>
internal static class BlockVerification
{
    /// <summary>Blocks live at once while verifying.</summary>
    public const int Capacity = 2000;

    /// <exception cref="BrokenSubjectException">A block was damaged by a write to another.</exception>
    public static void Run<TBlocks, TToken>(BlockStore<TBlocks, TToken> store)
        where TBlocks : struct, IBlocks<TToken>, allows ref struct
        where TToken : struct
    {
        var random = new Random(Seeds.Verification);
        var tokens = new TToken[Capacity];
        var operations = new int[Capacity];
        var marks = new byte[Capacity];
        TBlocks blocks = store.Begin();
        for (int pass = 0; pass < 2; pass++)
        {
            for (int index = 0; index < Capacity; index++)
            {
                // The second pass replaces a random half, so that freed blocks are handed out again among live ones.
                if (pass == 1)
                {
                    if (random.Next(2) == 0)
                    {
                        continue;
                    }

                    blocks.Free(tokens[index]);
                }

                operations[index] = random.Next();
                marks[index] = (byte)random.Next(1, 256);
                tokens[index] = blocks.Allocate(operations[index]);
                Span<byte> content = blocks.Content(tokens[index], operations[index]);
                if (MemoryMarshal.Read<ulong>(content) != (ulong)operations[index])
                {
                    throw new BrokenSubjectException("an allocation did not write its block's first word");
                }

                content.Fill(marks[index]);
            }

            for (int index = 0; index < Capacity; index++)
            {
                Span<byte> content = blocks.Content(tokens[index], operations[index]);
                if (content.ContainsAnyExcept(marks[index]))
                {
                    throw new BrokenSubjectException($"a write to another block changed one of {content.Length} bytes");
                }
            }
        }

        foreach (TToken token in tokens)
        {
            blocks.Free(token);
        }

        store.End(blocks);
    }
}
