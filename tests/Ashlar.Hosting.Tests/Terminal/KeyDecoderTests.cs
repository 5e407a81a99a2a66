using System.Text;
using Ashlar.Input;
using static Ashlar.Hosting.TerminalEventKind;

namespace Ashlar.Hosting.Tests;

public sealed class KeyDecoderTests
{
    private const string KittyReply = "\e[?11u";

    public static TheoryData<string, string> Sequences => new()
    {
        { "a", "Typed A" },
        { "Z", "Typed Z" },
        { "0", "Typed Digit0" },
        { "!", "Typed Digit1" },
        { " ", "Typed Space" },
        { "[]\\", "Typed LeftBracket, Typed RightBracket, Typed Backslash" },
        { "{}|", "Typed LeftBracket, Typed RightBracket, Typed Backslash" },
        { "\r\n\t\b\x7f", "Typed Enter, Typed Enter, Typed Tab, Typed Backspace, Typed Backspace" },
        { "\x01\x1a", "Typed A, Typed Z" },
        { "\x03", "Interrupt None" },
        { "\e[A\e[B\e[C\e[D", "Typed Up, Typed Down, Typed Right, Typed Left" },
        { "\eOA\eOB\eOC\eOD\eOH\eOF", "Typed Up, Typed Down, Typed Right, Typed Left, Typed Home, Typed End" },
        { "\eOP\eOQ\eOR\eOS", "Typed F1, Typed F2, Typed F3, Typed F4" },
        { "\e[11~\e[15~\e[17~\e[21~\e[23~\e[24~", "Typed F1, Typed F5, Typed F6, Typed F10, Typed F11, Typed F12" },
        { "\e[[A\e[[E", "Typed F1, Typed F5" },
        {
            "\e[1~\e[2~\e[3~\e[4~\e[5~\e[6~",
            "Typed Home, Typed Insert, Typed Delete, Typed End, Typed PageUp, Typed PageDown"
        },
        { "\e[1;5C\e[15;2~", "Typed Right, Typed F5" },
        { "\e[Z", "Typed Tab" },
        { "\ex", "Typed X" },
        { "\e\ea", "Typed Escape, Typed A" },
        { "é→a", "Typed A" },
        { "\e[I\e[O", "FocusGained None, FocusLost None" },
        { "\e[<35;11;6M", "Pointer None 10 5" },
        { "\e[<0;1;1M\e[<0;3;2m", "Press PointerLeft 0 0, Release PointerLeft 2 1" },
        { "\e[<1;1;1M\e[<2;1;1M", "Press PointerMiddle 0 0, Press PointerRight 0 0" },
        { "\e[<128;1;1M\e[<129;1;1M", "Press PointerBack 0 0, Press PointerForward 0 0" },
        {
            "\e[<64;9;9M\e[<65;9;9M\e[<66;9;9M\e[<67;9;9M",
            "Wheel None 0 1, Wheel None 0 -1, Wheel None -1 0, Wheel None 1 0"
        },
        { "\e[?62;22c\e[10;20R", "Typed F3" },
        { "\e]0;title with a and \e[A\ab", "Typed B" },
        { "\eP1$r0m\e\\c", "Typed C" },
        { "\e[12\x03", "Interrupt None" },
        { "\e[12\e[A", "Typed Up" },
        { KittyReply + "\e[97u\e[97;1:2u\e[97;1:3u", "Press A, Repeat A, Release A" },
        { KittyReply + "\e[A\e[1;1:3A\e[3~\e[3;1:3~", "Press Up, Release Up, Press Delete, Release Delete" },
        {
            KittyReply + "\e[27u\e[13u\e[9u\e[127u\e[32u",
            "Press Escape, Press Enter, Press Tab, Press Backspace, Press Space"
        },
        { KittyReply + "\e[99;5u\e[99;1u", "Interrupt None, Press C" },
        { KittyReply + "\e[57441;2u\e[57441;1:3u", "Press LeftShift, Release LeftShift" },
        { KittyReply + "\e[97:65;2u", "Press A" },
        { "\e[?0u\e[A", "Typed Up" },
    };

    [Theory]
    [MemberData(nameof(Sequences))]
    public void Sequences_mean_the_same_whole_and_split_anywhere(string sequence, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(sequence);
        Assert.Equal(expected, Decode(new KeyDecoder(), bytes));
        for (int split = 1; split < bytes.Length; split++)
        {
            var decoder = new KeyDecoder();
            string first = Decode(decoder, bytes.AsSpan(0, split));
            string second = Decode(decoder, bytes.AsSpan(split));
            Assert.Equal(expected, first.Length > 0 && second.Length > 0 ? $"{first}, {second}" : first + second);
        }
    }

    [Fact]
    public void A_lone_escape_character_is_the_key_once_nothing_has_followed()
    {
        var decoder = new KeyDecoder();
        Assert.Equal("", Decode(decoder, "\e"u8));
        Assert.True(decoder.IsPending);
        Assert.True(decoder.TryFlush(out TerminalEvent read));
        Assert.Equal(new TerminalEvent(Typed, Key.Escape), read);
        Assert.False(decoder.IsPending);
        Assert.False(decoder.TryFlush(out _));
    }

    [Fact]
    public void Half_a_sequence_is_dropped_when_nothing_follows()
    {
        var decoder = new KeyDecoder();
        Assert.Equal("", Decode(decoder, "\e[1;"u8));
        Assert.False(decoder.TryFlush(out _));
        Assert.Equal("Typed A", Decode(decoder, "a"u8));
    }

    [Fact]
    public void Garbage_is_survived_and_the_next_key_is_understood()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        byte[] alphabet = Encoding.ASCII.GetBytes("\e\e\e[[<?OP]_;:0123456789Mmu~ACc\a\\");
        for (int round = 0; round < 2000; round++)
        {
            var decoder = new KeyDecoder();
            byte[] garbage = new byte[random.Next(1, 60)];
            random.NextBytes(garbage);
            for (int i = 0; i < garbage.Length; i++)
            {
                garbage[i] = random.Next(2) == 0 ? garbage[i] : alphabet[random.Next(alphabet.Length)];
            }

            foreach (TerminalEvent read in Read(decoder, garbage))
            {
                Assert.True(Enum.IsDefined(read.Key), $"seed {seed}, round {round}: key {read.Key}");
                Assert.True(read.Column >= -1 && read.Row >= -1, $"seed {seed}, round {round}: {read}");
            }

            decoder.TryFlush(out _);
            string expected = decoder.HasReleases ? "Press Q" : "Typed Q";
            Assert.True(Decode(decoder, "q"u8) == expected, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Decoding_makes_no_garbage()
    {
        var decoder = new KeyDecoder();
        int rounds = 0;
        int events = 0;
        long garbage = Garbage.BytesOf(() =>
        {
            rounds++;
            ReadOnlySpan<byte> bytes = "a\e[1;5C\e[<35;11;6M\e[97;1:3u\xc3\xa9\eOP"u8;
            while (decoder.TryRead(ref bytes, out _))
            {
                events++;
            }
        });
        Assert.Equal(0, garbage);
        Assert.Equal(5 * rounds, events);
    }

    private static string Decode(KeyDecoder decoder, ReadOnlySpan<byte> bytes) =>
        string.Join(", ", Read(decoder, bytes).Select(read =>
            read.Kind == Wheel || read.Kind == Pointer || read.Key >= Key.PointerLeft
                ? $"{read.Kind} {read.Key} {read.Column} {read.Row}"
                : $"{read.Kind} {read.Key}"));

    private static List<TerminalEvent> Read(KeyDecoder decoder, ReadOnlySpan<byte> bytes)
    {
        var events = new List<TerminalEvent>();
        while (decoder.TryRead(ref bytes, out TerminalEvent read))
        {
            events.Add(read);
        }

        Assert.True(bytes.IsEmpty);
        return events;
    }
}
