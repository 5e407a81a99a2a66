using System.Text;

namespace Ashlar.Hosting.Tests;

/// <summary>
/// A terminal as plainly as one can be written: it understands what the encoder may send and fails on everything else.
/// </summary>
internal sealed class TerminalModel
{
    private readonly Cell[] _cells;
    private readonly int _columns;
    private readonly int _rows;
    private int _row;
    private int _column;
    private uint? _foreground;
    private uint? _background;

    internal TerminalModel(int columns, int rows)
    {
        _columns = columns;
        _rows = rows;
        _cells = new Cell[columns * rows];
    }

    internal ReadOnlySpan<Cell> Cells => _cells;

    internal bool IsUpdating { get; private set; }

    internal int Moves { get; private set; }

    internal int ColorChanges { get; private set; }

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (bytes[0] == 0x1b)
            {
                Assert.Equal((byte)'[', bytes[1]);
                int length = 2;
                while (bytes[length] is not (>= 0x40 and < 0x7f))
                {
                    length++;
                }

                Obey(Encoding.ASCII.GetString(bytes[2..length]), (char)bytes[length]);
                bytes = bytes[(length + 1)..];
            }
            else if (bytes[0] is (byte)'\r')
            {
                _column = 0;
                bytes = bytes[1..];
            }
            else if (bytes[0] is (byte)'\n')
            {
                _row++;
                bytes = bytes[1..];
            }
            else
            {
                Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed);
                Put((uint)rune.Value);
                bytes = bytes[consumed..];
            }
        }
    }

    private void Obey(string parameters, char final)
    {
        switch (final)
        {
            case 'h' or 'l' when parameters == "?2026":
                Assert.NotEqual(final == 'h', IsUpdating);
                IsUpdating = final == 'h';
                _row = _column = -1;
                break;
            case 'H':
                int[] place = Numbers(parameters);
                _row = place[0] - 1;
                _column = place.Length > 1 ? place[1] - 1 : 0;
                Moves++;
                break;
            case 'C':
                _column += parameters.Length == 0 ? 1 : Numbers(parameters)[0];
                Moves++;
                break;
            case 'm':
                ChangeColors(Numbers(parameters));
                break;
            default:
                Assert.Fail($"CSI {parameters} {final}");
                break;
        }
    }

    private void ChangeColors(int[] numbers)
    {
        ColorChanges++;
        for (int i = 0; i < numbers.Length; i += 5)
        {
            if (numbers[i] == 0)
            {
                _foreground = _background = null;
                return;
            }

            Assert.Equal(2, numbers[i + 1]);
            uint color = ((uint)numbers[i + 2] << 16) | ((uint)numbers[i + 3] << 8) | (uint)numbers[i + 4];
            Assert.InRange(numbers[i + 2] | numbers[i + 3] | numbers[i + 4], 0, 255);
            switch (numbers[i])
            {
                case 38:
                    _foreground = color;
                    break;
                case 48:
                    _background = color;
                    break;
                default:
                    Assert.Fail($"SGR {numbers[i]}");
                    break;
            }
        }
    }

    private void Put(uint character)
    {
        Assert.True(IsUpdating, "cells change inside a synchronised update only");
        Assert.InRange(_row, 0, _rows - 1);
        Assert.InRange(_column, 0, _columns - 1);
        Assert.NotNull(_background);
        uint foreground = character == ' ' ? _background.Value : _foreground!.Value;
        _cells[(_row * _columns) + _column] = new Cell(character, foreground, _background.Value);
        _column++;
    }

    private static int[] Numbers(string parameters) => [.. parameters.Split(';').Select(int.Parse)];
}
