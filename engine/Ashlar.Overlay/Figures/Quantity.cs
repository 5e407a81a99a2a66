namespace Ashlar.Overlay;

/// <summary>
/// A number as people read it: at most four digits and a unit, or all digits in groups of three; a dash for NaN. Written
/// into a span, so that a number on the screen is no garbage.
/// </summary>
internal readonly struct Quantity
{
    /// <summary>Enough for any quantity.</summary>
    public const int MaximumLength = 32;

    private const double Kibi = 1024;

    private static readonly string[] ByteUnits = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    private static readonly string[] CountUnits = ["", "k", "M", "G", "T", "P", "E"];

    private readonly long _scaled;
    private readonly int _decimals;
    private readonly bool _isGrouped;
    private readonly bool _isUnknown;

    private Quantity(long scaled, int decimals, string unit, int unitWidth, bool isGrouped = false)
    {
        _scaled = scaled;
        _decimals = decimals;
        _isGrouped = isGrouped;
        Unit = unit;
        UnitWidth = unitWidth;
    }

    private Quantity(int unitWidth)
    {
        _isUnknown = true;
        Unit = string.Empty;
        UnitWidth = unitWidth;
    }

    /// <summary>What follows the number; may be empty.</summary>
    public string Unit { get; }

    /// <summary>
    /// Columns that units of this kind take with the gap before them, so that numbers align above each other.
    /// </summary>
    public int UnitWidth { get; }

    /// <summary>Whether a space stands between number and unit.</summary>
    public bool HasGap => UnitWidth > 1;

    /// <summary>Whether it is written as nothing but zeros.</summary>
    public bool IsZero => _scaled == 0 && !_isUnknown;

    /// <summary>Bytes in powers of 1024: <c>0 B</c>, <c>1023 B</c>, <c>1.50 KiB</c>, <c>64.0 MiB</c>.</summary>
    public static Quantity Bytes(long bytes)
    {
        double value = bytes;
        int unit = 0;

        // 1023.5 of a unit would be written with five digits, and is one of the next.
        while (Math.Abs(value) >= (unit == 0 ? Kibi : Kibi - 0.5))
        {
            value /= Kibi;
            unit++;
        }

        return ThreeDigits(value, unit == 0, ByteUnits[unit], 4);
    }

    /// <summary>Bytes that may be unknown; a part of a byte counts as one.</summary>
    public static Quantity Bytes(double bytes) => double.IsNaN(bytes) ? new Quantity(4) : Bytes((long)Math.Ceiling(bytes));

    /// <summary>A number of things: <c>9999</c>, <c>12.3k</c>, <c>1.23M</c>.</summary>
    public static Quantity Count(long count)
    {
        double value = count;
        int unit = 0;
        while (Math.Abs(value) >= (unit == 0 ? 10_000 : 999.5))
        {
            value /= 1000;
            unit++;
        }

        return ThreeDigits(value, unit == 0, CountUnits[unit], 1);
    }

    /// <summary>A number of things that may be unknown.</summary>
    public static Quantity Count(double count) => double.IsNaN(count) ? new Quantity(1) : Count((long)count);

    /// <summary>A mean number of things: <c>0.3</c>, <c>12.5</c>, then as <see cref="Count(long)"/>.</summary>
    public static Quantity Rate(double rate) => double.IsNaN(rate)
        ? new Quantity(1)
        : Math.Abs(rate) < 99.95
            ? new Quantity((long)Math.Round(rate * 10), 1, string.Empty, 1)
            : Count((long)Math.Round(rate));

    /// <summary>A duration: <c>0.042 ms</c>, <c>16.7 ms</c>, <c>1.20 s</c>.</summary>
    public static Quantity Milliseconds(double milliseconds)
    {
        if (double.IsNaN(milliseconds))
        {
            return new Quantity(3);
        }

        double size = Math.Abs(milliseconds);
        return size < 0.0995
            ? new Quantity((long)Math.Round(milliseconds * 1000), 3, "ms", 3)
            : size < 999.5
                ? ThreeDigits(milliseconds, false, "ms", 3)
                : ThreeDigits(milliseconds / 1000, false, "s", 3);
    }

    /// <summary>Every digit: <c>1 234 567</c>.</summary>
    public static Quantity Exact(long count) => new(count, 0, string.Empty, 0, isGrouped: true);

    /// <summary>Every digit of a number that may be unknown.</summary>
    public static Quantity Exact(double count) => double.IsNaN(count) ? new Quantity(0) : Exact((long)count);

    /// <summary>A share as whole percent: <c>19 %</c>.</summary>
    public static Quantity Percent(double share) => new((long)Math.Round(share * 100), 0, "%", 2);

    /// <summary>Writes the number without its unit.</summary>
    /// <param name="target">At least <see cref="MaximumLength"/> long.</param>
    /// <returns>Characters written.</returns>
    public int WriteNumber(Span<char> target)
    {
        if (_isUnknown)
        {
            target[0] = '-';
            return 1;
        }

        // From the last digit to the first, then to the front.
        Span<char> digits = stackalloc char[MaximumLength];
        int start = digits.Length;
        ulong rest = (ulong)Int128.Abs(_scaled);
        int written = 0;
        do
        {
            if (written == _decimals && written > 0)
            {
                digits[--start] = '.';
            }
            else if (_isGrouped && written > 0 && written % 3 == 0)
            {
                digits[--start] = ' ';
            }

            digits[--start] = (char)('0' + (rest % 10));
            rest /= 10;
            written++;
        }
        while (rest > 0 || written <= _decimals);

        if (_scaled < 0)
        {
            digits[--start] = '-';
        }

        digits[start..].CopyTo(target);
        return digits.Length - start;
    }

    /// <summary>Writes the number and its unit.</summary>
    /// <param name="target">At least <see cref="MaximumLength"/> long.</param>
    /// <returns>Characters written.</returns>
    public int Write(Span<char> target)
    {
        int length = WriteNumber(target);
        if (Unit.Length > 0)
        {
            if (HasGap)
            {
                target[length++] = ' ';
            }

            Unit.CopyTo(target[length..]);
            length += Unit.Length;
        }

        return length;
    }

    private static Quantity ThreeDigits(double value, bool isWhole, string unit, int unitWidth)
    {
        double size = Math.Abs(value);
        int decimals = isWhole || size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
        double scale = decimals switch { 0 => 1, 1 => 10, _ => 100 };
        return new Quantity((long)Math.Round(value * scale), decimals, unit, unitWidth);
    }
}
