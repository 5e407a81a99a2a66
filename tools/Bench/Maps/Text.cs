using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>A name in UTF-8 as a program gets it, from a packet or a file: bytes of its own, 9 to 24 of them.</summary>
internal struct Text
{
    public const int MostBytes = 24;

    private TextBytes _bytes;
    private byte _length;

    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Bytes =>
        MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<TextBytes, byte>(ref Unsafe.AsRef(in _bytes)), _length);

    public static Text Of(ReadOnlySpan<byte> bytes)
    {
        Text text = default;
        bytes.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<TextBytes, byte>(ref text._bytes), MostBytes));
        text._length = (byte)bytes.Length;
        return text;
    }

    [InlineArray(MostBytes)]
    private struct TextBytes
    {
        private byte _first;
    }
}

/// <summary>Names that look like those of assets: a number that looks random, in hexadecimal, and an ending.</summary>
internal readonly struct NamesOfAssets : IMapKeys<Text>
{
    private static ReadOnlySpan<byte> Ending => "/textures/wall1"u8;

    public static Text Of(int number)
    {
        Span<byte> bytes = stackalloc byte[Text.MostBytes];
        bytes[0] = (byte)'a';
        Scattered(number).TryFormat(bytes[1..], out _, "x8");
        ReadOnlySpan<byte> ending = Ending[..(number & 15)];
        ending.CopyTo(bytes[9..]);
        return Text.Of(bytes[..(9 + ending.Length)]);
    }

    public static int Low(Text key) => key.Bytes[^1];

    private static uint Scattered(int number) => (uint)IntOf<ScatteredKeys>(number);

    private static int IntOf<TKeys>(int number)
        where TKeys : IMapKeys<int> => TKeys.Of(number);
}
