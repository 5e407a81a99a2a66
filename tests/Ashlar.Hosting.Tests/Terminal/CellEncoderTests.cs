using System.Text;

namespace Ashlar.Hosting.Tests;

public sealed class CellEncoderTests
{
    private static readonly uint[] Palette = [0x000000, 0xffffff, 0x0a0b0c, 0xff0080];

    [Fact]
    public void What_a_terminal_shows_is_exactly_what_was_wanted()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (int round = 0; round < 60; round++)
        {
            int columns = random.Next(1, 140);
            int rows = random.Next(1, 30);
            var terminal = new TerminalModel(columns, rows);
            Cell[] shown = new Cell[columns * rows];
            Array.Fill(shown, Cell.Unknown);
            Cell[] wanted = new Cell[columns * rows];
            byte[] output = new byte[CellEncoder.MaximumBytes(columns * rows)];
            for (int frame = 0; frame < 12; frame++)
            {
                Scatter(random, wanted, frame == 0 ? wanted.Length : random.Next(wanted.Length + 1));
                int length = CellEncoder.Encode(shown, wanted, columns, output);
                terminal.Write(output.AsSpan(0, length));
                Assert.True(
                    terminal.Cells.SequenceEqual(wanted),
                    $"seed {seed}, round {round}, frame {frame}: not what was wanted");
                Assert.False(terminal.IsUpdating);
                wanted.CopyTo(shown, 0);
            }
        }
    }

    [Fact]
    public void Nothing_is_sent_when_nothing_changed()
    {
        Cell[] cells = [new('x', 1, 2), new(' ', 3, 3)];
        Assert.Equal(0, CellEncoder.Encode(cells, cells.ToArray(), 2, new byte[CellEncoder.MaximumBytes(2)]));
    }

    [Fact]
    public void One_cell_costs_one_move_and_one_change_of_colours()
    {
        Cell[] shown = Row(20);
        Cell[] wanted = Row(20);
        wanted[7] = new Cell('A', 0x010203, 0x040506);
        Assert.Equal("\e[?2026h\e[1;8H\e[38;2;1;2;3;48;2;4;5;6mA\e[0m\e[?2026l", Encode(shown, wanted, 20));
    }

    [Fact]
    public void Colours_are_sent_when_they_change_and_not_for_what_a_space_does_not_show()
    {
        Cell[] wanted =
        [
            new('A', 1, 2), new('B', 1, 2), new(' ', 2, 2), new('C', 1, 2), new('D', 1, 3), new('E', 4, 3),
        ];
        Assert.Equal(
            "\e[?2026h\e[1H\e[38;2;0;0;1;48;2;0;0;2mAB C\e[48;2;0;0;3mD\e[38;2;0;0;4mE\e[0m\e[?2026l",
            Encode(Unknown(6), wanted, 6));
    }

    [Fact]
    public void Short_gaps_are_written_over_and_long_ones_jumped()
    {
        Cell[] shown = Row(20);
        Cell[] wanted = Row(20);
        wanted[0] = wanted[2] = wanted[19] = new Cell('x', 5, 0);
        Assert.Equal("\e[?2026h\e[1H\e[38;2;0;0;5;48;2;0;0;0mx x\e[16Cx\e[0m\e[?2026l", Encode(shown, wanted, 20));
        wanted[1] = shown[1] = new Cell('▀', 9, 0);
        Assert.Equal("\e[?2026h\e[1H\e[38;2;0;0;5;48;2;0;0;0mx\e[Cx\e[16Cx\e[0m\e[?2026l", Encode(shown, wanted, 20));
    }

    [Fact]
    public void The_next_row_is_a_new_line_away()
    {
        Cell[] shown = Row(6);
        Cell[] wanted = Row(6);
        wanted[1] = wanted[3] = new Cell('x', 5, 0);
        Assert.Equal("\e[?2026h\e[1;2H\e[38;2;0;0;5;48;2;0;0;0mx\r\nx\e[0m\e[?2026l", Encode(shown, wanted, 3));
    }

    private static void Scatter(Random random, Cell[] cells, int count)
    {
        for (int i = 0; i < count; i++)
        {
            int index = count == cells.Length ? i : random.Next(cells.Length);
            uint first = Palette[random.Next(Palette.Length)];
            uint second = Palette[random.Next(Palette.Length)];
            cells[index] = random.Next(3) switch
            {
                0 => Cell.HalfBlock(first, second),
                1 => new Cell("Aé→"[random.Next(3)], first, second),
                _ => Cell.HalfBlock(first, first),
            };
        }
    }

    private static Cell[] Row(int length)
    {
        Cell[] cells = new Cell[length];
        Array.Fill(cells, Cell.HalfBlock(0, 0));
        return cells;
    }

    private static Cell[] Unknown(int length)
    {
        Cell[] cells = new Cell[length];
        Array.Fill(cells, Cell.Unknown);
        return cells;
    }

    private static string Encode(Cell[] shown, Cell[] wanted, int columns)
    {
        byte[] output = new byte[CellEncoder.MaximumBytes(wanted.Length)];
        return Encoding.UTF8.GetString(output, 0, CellEncoder.Encode(shown, wanted, columns, output));
    }
}
