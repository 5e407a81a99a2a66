using System.Globalization;

namespace Ashlar.MemTrace;

/// <summary>Figures as tables show them.</summary>
internal static class Text
{
    private static readonly string[] Units = ["B", "KiB", "MiB", "GiB", "TiB"];

    /// <summary>Bytes, to three digits.</summary>
    public static string Bytes(long bytes)
    {
        double value = bytes;
        int unit = 0;
        while (Math.Abs(value) >= 1000 && unit < Units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        string format = unit == 0 || Math.Abs(value) >= 100 ? "0" : Math.Abs(value) >= 10 ? "0.0" : "0.00";
        return $"{value.ToString(format, CultureInfo.InvariantCulture)} {Units[unit]}";
    }

    /// <summary>A count.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How often.</summary>
    public static string Times(long count) => count == 1 ? "once" : $"{Count(count)} times";

    /// <summary>A place in a row: 1st, 2nd, 7th.</summary>
    public static string Ordinal(long number) => number + ((number % 100 / 10 == 1 ? 0 : number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>A number with two decimals.</summary>
    public static string Number(double value) => value.ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>How much larger or smaller the second is.</summary>
    public static string Ratio(double from, double to) => from == to
        ? "="
        : from == 0 ? "new" : to == 0 ? "gone" : $"×{(to / from).ToString("0.00", CultureInfo.InvariantCulture)}";
}
