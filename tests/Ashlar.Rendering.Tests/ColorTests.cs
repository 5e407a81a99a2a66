using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Rendering.Tests;

public sealed class ColorTests
{
    [Fact]
    public void A_colour_is_four_bytes_in_the_order_of_its_name()
    {
        Color[] colors = [new(1, 2, 3, 4)];
        Assert.Equal(4, Unsafe.SizeOf<Color>());
        Assert.Equal([1, 2, 3, 4], MemoryMarshal.AsBytes(colors.AsSpan()).ToArray());
    }

    [Fact]
    public void Web_colours_are_opaque() => Assert.Equal(new Color(0x12, 0x34, 0x56, 255), Color.FromRgb(0x123456));

    [Theory]
    [InlineData(0, 0, 200, 255)]
    [InlineData(1, 100, 100, 55)]
    [InlineData(0.5f, 50, 150, 155)]
    [InlineData(-3, 0, 200, 255)]
    [InlineData(7, 100, 100, 55)]
    [InlineData(float.NaN, 0, 200, 255)]
    public void Colours_mix(float amount, byte red, byte green, byte alpha) => Assert.Equal(
        new Color(red, green, 9, alpha), Color.Mix(new Color(0, 200, 9, 255), new Color(100, 100, 9, 55), amount));

    [Fact]
    public void Opacity_changes_alone() => Assert.Equal(new Color(1, 2, 3, 77), new Color(1, 2, 3).WithAlpha(77));
}
