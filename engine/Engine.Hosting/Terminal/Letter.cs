using System.Runtime.InteropServices;
using Engine.Rendering;

namespace Engine.Hosting;

/// <summary>A character of text that stands on a cell, over whatever shapes lie there. Character 0: none.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Letter(uint Character, Color Color);
