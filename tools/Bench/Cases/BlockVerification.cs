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
    public static void Run<TSubject, TSession, TToken, TBlock>(ref TSubject subject)
        where TSubject : struct, IBlockSubject<TSubject, TSession, TToken>
        where TSession : struct, IBlockSession<TToken>, allows ref struct
        where TToken : struct
        where TBlock : unmanaged, IBlock
    {
        var random = new Random(Seeds.Verification);
        var tokens = new TToken[Capacity];
        var sizes = new int[Capacity];
        var marks = new byte[Capacity];
        TSession session = subject.Begin();
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

                    session.Free(tokens[index]);
                }

                sizes[index] = TBlock.Bytes(random.Next());
                marks[index] = (byte)random.Next(1, 256);
                tokens[index] = session.Allocate(sizes[index], marks[index]);
                Span<byte> content = session.Content(tokens[index], sizes[index]);
                if (content[0] != marks[index])
                {
                    throw new BrokenSubjectException("an allocation did not write its block's first word");
                }

                content.Fill(marks[index]);
            }

            for (int index = 0; index < Capacity; index++)
            {
                if (session.Content(tokens[index], sizes[index]).ContainsAnyExcept(marks[index]))
                {
                    throw new BrokenSubjectException($"a write to another block changed one of {sizes[index]} bytes");
                }
            }
        }

        foreach (TToken token in tokens)
        {
            session.Free(token);
        }

        subject.End(session);
    }
}
