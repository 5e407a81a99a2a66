using System.Runtime.InteropServices;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>A character of text that stands on a cell, over whatever shapes lie there. Character 0: none.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Letter(uint Character, Color Color);
