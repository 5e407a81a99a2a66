using System.Globalization;

namespace Swarm.Tests;

/// <summary>The game's text on the screen is what the BCL would write, and never half of it.</summary>
public sealed class LineTextTests
{
    [Theory]
    [InlineData(0, 0f, "")]
    [InlineData(-17, 3.25f, "queen")]
    [InlineData(int.MaxValue, -0.5f, "a name that is wider than its field")]
    public void It_writes_what_the_BCL_writes(int number, float amount, string name)
    {
        Span<char> line = stackalloc char[200];
        line.Write($"{number} {number,8} {number,-8}| {number:N0} {amount:F1} {amount,9:F2} {name} {name,-12}|", out int written);
        string expected = string.Create(
            CultureInfo.InvariantCulture,
            $"{number} {number,8} {number,-8}| {number:N0} {amount:F1} {amount,9:F2} {name} {name,-12}|");
        Assert.Equal(expected, line[..written].ToString());
    }

    [Fact]
    public void Text_that_does_not_fit_is_not_written_at_all()
    {
        Span<char> line = stackalloc char[7];
        line.Write($"wave {123}", out int written);
        Assert.Equal(0, written);
        line.Write($"wave {12}", out written);
        Assert.Equal("wave 12", line[..written].ToString());
    }
}
