using System.Globalization;

namespace Ashlar.Overlay.Tests;

public class QuantityTests
{
    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1, "1 B")]
    [InlineData(999, "999 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1024, "1.00 KiB")]
    [InlineData(1536, "1.50 KiB")]
    [InlineData(10_229, "9.99 KiB")]
    [InlineData(10_239, "10.0 KiB")]
    [InlineData(65_536, "64.0 KiB")]
    [InlineData(102_348, "99.9 KiB")]
    [InlineData(102_399, "100 KiB")]
    [InlineData(1_048_063, "1023 KiB")]
    [InlineData(1_048_064, "1.00 MiB")]
    [InlineData(1_048_576, "1.00 MiB")]
    [InlineData(50_331_648, "48.0 MiB")]
    [InlineData(1L << 30, "1.00 GiB")]
    [InlineData(13_000_000_000, "12.1 GiB")]
    [InlineData(1L << 40, "1.00 TiB")]
    [InlineData(1L << 50, "1.00 PiB")]
    [InlineData(long.MaxValue, "8.00 EiB")]
    [InlineData(-1536, "-1.50 KiB")]
    [InlineData(long.MinValue, "-8.00 EiB")]
    public void Bytes(long bytes, string expected) => Assert.Equal(expected, Write(Quantity.Bytes(bytes)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(9999, "9999")]
    [InlineData(10_000, "10.0k")]
    [InlineData(12_345, "12.3k")]
    [InlineData(99_949, "99.9k")]
    [InlineData(99_950, "100k")]
    [InlineData(999_499, "999k")]
    [InlineData(999_500, "1.00M")]
    [InlineData(1_234_567, "1.23M")]
    [InlineData(5_000_000_000, "5.00G")]
    [InlineData(long.MaxValue, "9.22E")]
    [InlineData(-12_345, "-12.3k")]
    public void Count(long count, string expected) => Assert.Equal(expected, Write(Quantity.Count(count)));

    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(0.04, "0.0")]
    [InlineData(0.3, "0.3")]
    [InlineData(12.55, "12.6")]
    [InlineData(99.94, "99.9")]
    [InlineData(99.95, "100")]
    [InlineData(4999.6, "5000")]
    [InlineData(12_345, "12.3k")]
    public void Rate(double rate, string expected) => Assert.Equal(expected, Write(Quantity.Rate(rate)));

    [Theory]
    [InlineData(0, "0.000 ms")]
    [InlineData(0.0424, "0.042 ms")]
    [InlineData(0.0994, "0.099 ms")]
    [InlineData(0.0996, "0.10 ms")]
    [InlineData(1.234, "1.23 ms")]
    [InlineData(9.994, "9.99 ms")]
    [InlineData(9.996, "10.0 ms")]
    [InlineData(16.6667, "16.7 ms")]
    [InlineData(99.96, "100 ms")]
    [InlineData(999.4, "999 ms")]
    [InlineData(999.6, "1.00 s")]
    [InlineData(12_000, "12.0 s")]
    public void Milliseconds(double milliseconds, string expected) =>
        Assert.Equal(expected, Write(Quantity.Milliseconds(milliseconds)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1 000")]
    [InlineData(1_234_567, "1 234 567")]
    [InlineData(-1000, "-1 000")]
    [InlineData(-999, "-999")]
    [InlineData(long.MinValue, "-9 223 372 036 854 775 808")]
    public void Exact(long count, string expected) => Assert.Equal(expected, Write(Quantity.Exact(count)));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.186, "19 %")]
    [InlineData(1, "100 %")]
    public void Percent(double share, string expected) => Assert.Equal(expected, Write(Quantity.Percent(share)));

    [Fact]
    public void Any_number_of_bytes_fits_its_column_and_is_right_to_half_a_percent() => Seeded.Run(1, 20, random =>
    {
        for (int i = 0; i < 2000; i++)
        {
            long bytes = random.NextInt64() >> random.Next(63);
            string text = Write(Quantity.Bytes(bytes));
            string[] parts = text.Split(' ');
            int power = Array.IndexOf(["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"], parts[1]);
            double value = double.Parse(parts[0], CultureInfo.InvariantCulture) * Math.Pow(1024, power);
            Assert.True(text.Length <= 8, text);
            Assert.True(Math.Abs(value - bytes) <= bytes * 0.00501, $"{bytes} was written {text}");
        }
    });

    [Fact]
    public void What_is_written_in_two_parts_is_what_is_written_at_once() => Seeded.Run(1, 5, random =>
    {
        for (int i = 0; i < 500; i++)
        {
            long value = random.NextInt64() >> random.Next(63);
            Quantity[] quantities = [Quantity.Bytes(value), Quantity.Count(value), Quantity.Exact(value)];
            foreach (Quantity quantity in quantities)
            {
                string digits = WriteNumber(quantity);
                Assert.Equal(Write(quantity), digits + (quantity.HasGap ? " " : string.Empty) + quantity.Unit);
                Assert.True((quantity.HasGap ? 1 : 0) + quantity.Unit.Length <= Math.Max(quantity.UnitWidth, 0));
            }
        }
    });

    private static string Write(Quantity quantity)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        return text[..quantity.Write(text)].ToString();
    }

    private static string WriteNumber(Quantity quantity)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        return text[..quantity.WriteNumber(text)].ToString();
    }
}
