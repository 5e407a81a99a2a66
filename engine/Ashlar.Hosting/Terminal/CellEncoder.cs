using System.Runtime.InteropServices;

namespace Ashlar.Hosting;

/// <summary>
/// Writes the escape sequences that turn one grid of cells into another: only what changed, with as few cursor moves
/// and colour changes as the order of reading allows, inside a synchronised update so that no half of it is ever seen.
/// Expects a terminal that does not wrap at its right edge (<c>CSI ? 7 l</c>).
/// </summary>
internal ref struct CellEncoder
{
    // The longest a cell can get: a cursor move, two colours of three numbers, a character of three bytes.
    private const int MaximumBytesPerCell = 64;
    private const int NumbersPerCell = 3;
    private const uint NoColor = uint.MaxValue;

    private readonly ReadOnlySpan<Cell> _wanted;
    private readonly int _columns;
    private ByteWriter _output;
    private int _row;
    private int _column;
    private uint _foreground;
    private uint _background;

    private CellEncoder(ReadOnlySpan<Cell> wanted, int columns, Span<byte> output)
    {
        _wanted = wanted;
        _columns = columns;
        _output = new ByteWriter(output);
        _row = -1;
        _foreground = NoColor;
        _background = NoColor;
    }

    /// <summary>How many bytes <see cref="Encode"/> may need for so many cells.</summary>
    internal static int MaximumBytes(int cells) => (cells * MaximumBytesPerCell) + MaximumBytesPerCell;

    /// <summary>Writes what turns <paramref name="shown"/> into <paramref name="wanted"/>.</summary>
    /// <returns>How many bytes were written: 0 when nothing changed.</returns>
    internal static int Encode(
        ReadOnlySpan<Cell> shown, ReadOnlySpan<Cell> wanted, int columns, Span<byte> output)
    {
        if (shown.SequenceEqual(wanted))
        {
            return 0;
        }

        var encoder = new CellEncoder(wanted, columns, output);
        encoder._output.Write("\e[?2026h"u8);
        for (int row = 0; row * columns < wanted.Length; row++)
        {
            encoder.EncodeRow(row, shown.Slice(row * columns, columns), wanted.Slice(row * columns, columns));
        }

        encoder._output.Write("\e[0m\e[?2026l"u8);
        return encoder._output.Length;
    }

    private void EncodeRow(int row, ReadOnlySpan<Cell> shown, ReadOnlySpan<Cell> wanted)
    {
        int column = 0;
        while (true)
        {
            column += SameCells(shown[column..], wanted[column..]);
            if (column == _columns)
            {
                return;
            }

            MoveTo(row, column);
            do
            {
                Put(in wanted[column]);
                column++;
            }
            while (column < _columns && shown[column] != wanted[column]);
        }
    }

    private static int SameCells(ReadOnlySpan<Cell> left, ReadOnlySpan<Cell> right) =>
        MemoryMarshal.Cast<Cell, uint>(left).CommonPrefixLength(MemoryMarshal.Cast<Cell, uint>(right)) / NumbersPerCell;

    private void MoveTo(int row, int column)
    {
        if (_row == row && _column == column)
        {
            return;
        }

        if (_row == row && _column < column)
        {
            MoveRight(column);
        }
        else if (_row >= 0 && row == _row + 1 && column == 0)
        {
            _output.Write("\r\n"u8);
        }
        else
        {
            _output.Write("\e["u8);
            _output.WriteNumber(row + 1);
            if (column > 0)
            {
                _output.Write(";"u8);
                _output.WriteNumber(column + 1);
            }

            _output.Write("H"u8);
        }

        _row = row;
        _column = column;
    }

    // Over a short gap, writing again what stands there is no longer than jumping over it, if the colours are right.
    private void MoveRight(int column)
    {
        int gap = column - _column;
        int jump = gap == 1 ? 3 : gap < 10 ? 4 : gap < 100 ? 5 : 6;
        ReadOnlySpan<Cell> between = _wanted.Slice((_row * _columns) + _column, gap);
        if (CostOfWriting(between, jump) <= jump)
        {
            foreach (ref readonly Cell cell in between)
            {
                _output.WriteCharacter(cell.Character);
            }

            return;
        }

        _output.Write("\e["u8);
        if (gap > 1)
        {
            _output.WriteNumber(gap);
        }

        _output.Write("C"u8);
    }

    private readonly int CostOfWriting(ReadOnlySpan<Cell> cells, int limit)
    {
        int cost = 0;
        foreach (ref readonly Cell cell in cells)
        {
            bool hasForeground = cell.Character == ' ' || cell.Foreground == _foreground;
            cost += cell.Character < 0x80 ? 1 : cell.Character < 0x800 ? 2 : 3;
            if (cost > limit || cell.Background != _background || !hasForeground)
            {
                return int.MaxValue;
            }
        }

        return cost;
    }

    private void Put(in Cell cell)
    {
        bool changesForeground = cell.Character != ' ' && cell.Foreground != _foreground;
        bool changesBackground = cell.Background != _background;
        if (changesForeground || changesBackground)
        {
            _output.Write("\e["u8);
            if (changesForeground)
            {
                WriteColor("38;2;"u8, cell.Foreground);
                _foreground = cell.Foreground;
            }

            if (changesBackground)
            {
                _output.Write(changesForeground ? ";"u8 : default);
                WriteColor("48;2;"u8, cell.Background);
                _background = cell.Background;
            }

            _output.Write("m"u8);
        }

        _output.WriteCharacter(cell.Character);
        _column++;
    }

    private void WriteColor(ReadOnlySpan<byte> plane, uint color)
    {
        _output.Write(plane);
        _output.WriteNumber((byte)(color >> 16));
        _output.Write(";"u8);
        _output.WriteNumber((byte)(color >> 8));
        _output.Write(";"u8);
        _output.WriteNumber((byte)color);
    }
}
