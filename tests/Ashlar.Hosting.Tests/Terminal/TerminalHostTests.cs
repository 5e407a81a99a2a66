using System.Numerics;
using System.Text;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Hosting.Tests;

public sealed class TerminalHostTests : IDisposable
{
    private const int CellWidth = BitmapFont.Advance;
    private const int CellHeight = BitmapFont.LineHeight;

    private readonly MemorySystem _memory = new();
    private readonly FakeTerminal _terminal = new();
    private readonly FakeTime _time = new();
    private readonly DrawList _list = new();
    private readonly Arena _arena;
    private readonly TerminalHost _host;
    private TerminalModel _model = new(100, 30);
    private InputState _input;

    public TerminalHostTests()
    {
        _arena = new Arena(_memory, "test");
        _host = new TerminalHost(_memory, "Title", _terminal, _time);
    }

    public void Dispose()
    {
        _host.Dispose();
        _arena.Dispose();
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void A_cell_is_a_glyph_so_that_a_hundred_columns_hold_a_hundred_characters()
    {
        Assert.Equal(100 * CellWidth, _host.Width);
        Assert.Equal(30 * CellHeight, _host.Height);
        Assert.True(_host.IsInteractive);
    }

    [Fact]
    public void Text_is_real_characters_wherever_it_starts()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        const string Text = "live 12.5 MiB → ×3";
        for (int round = 0; round < 25; round++)
        {
            float x = random.NextSingle() * (_host.Width - (Text.Length * CellWidth) - 1);
            float y = random.NextSingle() * (_host.Height - CellHeight - 1);
            Draw(list => list.Text(x, y, Text, Color.White));
            Assert.True(AllText().Contains(Text, StringComparison.Ordinal), $"seed {seed}, round {round}, {x}, {y}");
        }
    }

    [Fact]
    public void Lines_of_a_panel_stand_on_their_own_rows()
    {
        for (int offset = 0; offset < CellHeight; offset++)
        {
            Draw(list =>
            {
                for (int line = 0; line < 20; line++)
                {
                    list.Text(7, offset + (line * BitmapFont.LineHeight), $"line {line}", Color.White);
                }
            });
            string[] rows = AllText().Split('\n');
            int first = Array.FindIndex(rows, row => row.Contains("line 0", StringComparison.Ordinal));
            for (int line = 0; line < 20; line++)
            {
                Assert.Contains($"line {line}", rows[first + line], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Shapes_fill_half_cells_in_their_colour_behind_the_text()
    {
        var red = new Color(200, 0, 0);
        Draw(list =>
        {
            list.Background = new Color(0, 0, 50);
            list.Quad(2 * CellWidth, 0, CellWidth, CellHeight / 2, red);
            list.Quad(0, 3 * CellHeight, 20 * CellWidth, CellHeight, red);
            list.Text(0, 3 * CellHeight, "A", Color.White);
        });
        Assert.Equal(new Cell(' ', 0x000032, 0x000032), CellAt(0, 0));
        Assert.Equal(new Cell('▀', 0xc80000, 0x000032), CellAt(2, 0));
        Assert.Equal(new Cell('A', 0xffffff, 0xc80000), CellAt(0, 3));
        Assert.Equal(new Cell(' ', 0xc80000, 0xc80000), CellAt(1, 3));
    }

    [Fact]
    public void A_panel_covers_the_text_below_it_and_not_the_text_on_it()
    {
        Draw(list =>
        {
            list.Text(0, 0, "below below below", Color.White);
            list.Quad(0, 0, 6 * CellWidth, CellHeight, new Color(0, 0, 0, 240));
            list.Quad(6 * CellWidth, 0, 6 * CellWidth, CellHeight, new Color(0, 0, 0, 128));
            list.Text(0, 0, "on", Color.White);
        });
        Assert.Equal("on    below below", AllText().Split('\n')[0].TrimEnd());
        Assert.InRange(CellAt(6, 0).Foreground, 0x707070u, 0x8f8f8fu);
        Assert.Equal(0xffffffu, CellAt(12, 0).Foreground);
    }

    [Fact]
    public void Clips_hold_for_text_and_for_shapes()
    {
        Draw(list =>
        {
            list.PushClip(0, 0, 3 * CellWidth, CellHeight);
            list.Text(0, 0, "abcdef", Color.White);
            list.Quad(0, 0, 600, 300, new Color(0, 100, 0));
            list.PopClip();
            list.Text(0, CellHeight, "ghi", Color.White);
        });
        string[] rows = AllText().Split('\n');
        Assert.Equal("", rows[0].Trim());
        Assert.Equal(0x006400u, CellAt(2, 0).Background);
        Assert.Equal(0u, CellAt(3, 0).Background);
        Assert.Equal("ghi", rows[1].Trim());
    }

    [Fact]
    public void Large_text_is_spaced_and_very_large_text_is_a_picture()
    {
        Draw(list => list.Text(0, 0, "OVER", Color.White, 2));
        Assert.Contains("O V E R", AllText(), StringComparison.Ordinal);
        Draw(list => list.Text(0, 0, "I", Color.White, 6));
        Assert.DoesNotContain("I", AllText(), StringComparison.Ordinal);
        Assert.Contains("▀", AllText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bullet_of_one_pixel_can_be_seen()
    {
        Draw(list => list.Circle(15, 12, 0.5f, Color.White));
        uint brightest = 0;
        foreach (Cell cell in _model.Cells)
        {
            brightest = Math.Max(brightest, Math.Max(cell.Foreground & 0xff, cell.Background & 0xff));
        }

        Assert.InRange(brightest, 80u, 255u);
    }

    [Fact]
    public void Only_what_changed_is_sent_and_in_one_write()
    {
        Draw(list => list.Quad(0, 0, 30, 30, Color.White));
        Assert.Equal(1, _terminal.Writes);
        Draw(list => list.Quad(0, 0, 30, 30, Color.White));
        Assert.Equal(0, _terminal.Length);
        Assert.Equal(0, _terminal.Writes);
        Draw(list => list.Quad(6, 0, 30, 30, Color.White));
        Assert.InRange(_terminal.Length, 1, 300);
    }

    [Fact]
    public void A_new_size_is_noticed_and_everything_drawn_again()
    {
        Draw(list => list.Text(0, 0, "before", Color.White));
        (_terminal.FakeColumns, _terminal.FakeRows) = (140, 50);
        Assert.True(_host.Poll(ref _input));
        Assert.Equal(140 * CellWidth, _host.Width);
        Assert.Equal(50 * CellHeight, _host.Height);
        _model = new TerminalModel(140, 50);
        Draw(list => list.Text(0, 49 * CellHeight, "after", Color.White));
        Assert.Contains("after", AllText().Split('\n')[49], StringComparison.Ordinal);
        Assert.DoesNotContain('\0', AllText());

        (_terminal.FakeColumns, _terminal.FakeRows) = (20, 5);
        _host.Poll(ref _input);
        _model = new TerminalModel(20, 5);
        Draw(list => list.Text(0, 0, "small", Color.White));
        Assert.Contains("small", AllText(), StringComparison.Ordinal);
        Assert.DoesNotContain('\0', AllText());
    }

    [Fact]
    public void A_terminal_that_does_not_know_its_size_has_one_cell()
    {
        (_terminal.FakeColumns, _terminal.FakeRows) = (0, -1);
        _host.Poll(ref _input);
        Assert.Equal(CellWidth, _host.Width);
        Assert.Equal(CellHeight, _host.Height);
    }

    [Fact]
    public void Keys_pointer_wheel_and_focus_arrive()
    {
        _terminal.Type("w\e[<35;11;6M\e[<0;11;6M\e[<64;11;6M"u8);
        Assert.True(_host.Poll(ref _input));
        Assert.True(_input.WasPressed(Key.W));
        Assert.True(_input.IsDown(Key.PointerLeft));
        Assert.Equal(new Vector2(10.5f * CellWidth, 5.5f * CellHeight), _input.Pointer);
        Assert.Equal(new Vector2(0, 1), _input.Wheel);
        _terminal.Type("\e[O"u8);
        _host.Poll(ref _input);
        Assert.False(_input.HasFocus);
        Assert.True(_input.Down.IsEmpty);
    }

    [Fact]
    public void Escape_is_a_key_after_a_moment_and_no_key_before_a_sequence()
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        _terminal.Type("\e"u8);
        _host.Poll(ref _input);
        Assert.False(_input.WasPressed(Key.Escape));
        _terminal.Type("[A"u8);
        _host.Poll(ref _input);
        Assert.True(_input.WasPressed(Key.Up));
        _terminal.Type("\e"u8);
        _host.Poll(ref _input);
        _time.Advance(TimeSpan.FromMilliseconds(50));
        _host.Poll(ref _input);
        Assert.True(_input.WasPressed(Key.Escape));
    }

    [Fact]
    public void A_typed_key_goes_up_by_itself_and_a_kitty_key_when_it_is_said()
    {
        _terminal.Type("w"u8);
        _host.Poll(ref _input);
        _time.Advance(TimeSpan.FromSeconds(1));
        _host.Poll(ref _input);
        Assert.False(_input.IsDown(Key.W));
        _terminal.Type("\e[?11u\e[119u"u8);
        _host.Poll(ref _input);
        _time.Advance(TimeSpan.FromSeconds(60));
        _host.Poll(ref _input);
        Assert.True(_input.IsDown(Key.W));
        _terminal.Type("\e[119;1:3u"u8);
        _host.Poll(ref _input);
        Assert.False(_input.IsDown(Key.W));
    }

    [Fact]
    public void Control_C_closes()
    {
        _terminal.Type("\x03"u8);
        Assert.False(_host.Poll(ref _input));
    }

    [Fact]
    public void A_terminal_that_goes_away_closes_and_does_not_throw()
    {
        _terminal.IsGone = true;
        Draw(list => list.Quad(0, 0, 30, 30, Color.White));
        Assert.False(_host.Poll(ref _input));
    }

    [Fact]
    public void The_terminal_is_entered_and_given_back()
    {
        using var memory = new MemorySystem();
        var terminal = new FakeTerminal();
        var host = new TerminalHost(memory, "A\e]title", terminal, _time);
        Assert.True(terminal.IsRaw);
        string entered = Encoding.UTF8.GetString(terminal.Output);
        string[] modes = ["?1049", "?1003", "?1004", "?1006"];
        Assert.All(modes, mode => Assert.Contains($"\e[{mode}h", entered, StringComparison.Ordinal));
        Assert.Contains("\e[?25l", entered, StringComparison.Ordinal);
        Assert.Contains("\e]0;A ]title\a", entered, StringComparison.Ordinal);
        terminal.Clear();
        host.Dispose();
        Assert.False(terminal.IsRaw);
        string left = Encoding.UTF8.GetString(terminal.Output);
        Assert.All(modes, mode => Assert.Contains($"\e[{mode}l", left, StringComparison.Ordinal));
        Assert.Contains("\e[?25h", left, StringComparison.Ordinal);
        Assert.EndsWith("\e[?1049l", left, StringComparison.Ordinal);
        terminal.Clear();
        host.Dispose();
        Assert.Equal(0, terminal.Length);
    }

    [Fact]
    public void A_frame_makes_no_garbage()
    {
        int frame = 0;
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 40; i++)
            {
                Frame(frame++);
            }
        }));

        void Frame(int frame)
        {
            _terminal.Clear();
            _host.Poll(ref _input);
            _arena.Reset();
            _list.Begin(_arena, _host.Width, _host.Height);
            for (int i = 0; i < 50; i++)
            {
                _list.Circle((frame * 3) + (i * 7), i * 5, 4, Color.White);
                _list.Quad(frame + i, i, 10, 6, i, Color.White);
            }

            _list.PushClip(0, 0, 300, 200);
            _list.Text(frame, frame, "text", Color.White);
            _list.Text(frame, frame, "big", Color.White, 6);
            _list.PopClip();
            _list.Quad(0, 0, 100, 100, new Color(0, 0, 0, 100));
            _host.Present(_list);
        }
    }

    [Theory]
    [InlineData(false, false, "xterm-256color", null)]
    [InlineData(true, false, "xterm", "input")]
    [InlineData(false, true, "xterm", "output")]
    [InlineData(false, false, "dumb", "dumb")]
    [InlineData(false, false, "", "TERM")]
    [InlineData(false, false, null, "TERM")]
    public void It_says_why_it_cannot_run(
        bool isInputRedirected, bool isOutputRedirected, string? term, string? expected)
    {
        string? reason = TerminalHost.WhyUnavailable(isInputRedirected, isOutputRedirected, term);
        if (expected is null)
        {
            Assert.Null(reason);
        }
        else
        {
            Assert.Contains(expected, reason, StringComparison.Ordinal);
        }
    }

    private void Draw(Action<DrawList> draw)
    {
        _terminal.Clear();
        _arena.Reset();
        _list.Begin(_arena, _host.Width, _host.Height);
        draw(_list);
        _host.Present(_list);
        _model.Write(_terminal.Output);
    }

    private Cell CellAt(int column, int row) => _model.Cells[(row * (_host.Width / CellWidth)) + column];

    private string AllText()
    {
        var text = new StringBuilder();
        for (int i = 0; i < _model.Cells.Length; i++)
        {
            text.Append((char)_model.Cells[i].Character);
            text.Append((i + 1) % (_host.Width / CellWidth) == 0 ? "\n" : "");
        }

        return text.ToString();
    }
}
