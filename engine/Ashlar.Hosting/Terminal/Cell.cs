using System.Runtime.InteropServices;

namespace Ashlar.Hosting;

/// <summary>
/// One cell of a terminal: a character in two colours, each 0xRRGGBB. Three numbers of one size, so that rows are
/// compared as plain numbers. A space has no foreground to speak of: its maker sets both colours the same.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Cell(uint Character, uint Foreground, uint Background)
{
    /// <summary>A cell of which nothing is known: equal to no cell that is ever wanted.</summary>
    internal static Cell Unknown => new(0, uint.MaxValue, uint.MaxValue);

    internal static Cell HalfBlock(uint upper, uint lower) =>
        upper == lower ? new Cell(' ', upper, upper) : new Cell('▀', upper, lower);
}
