using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Cells">Its width; of no meaning for the first.</param>
/// <param name="Color">Colour of the heading.</param>
internal readonly record struct TableColumn(string Heading, int Cells, Color Color);
