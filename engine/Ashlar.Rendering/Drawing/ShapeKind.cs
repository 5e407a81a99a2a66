namespace Ashlar.Rendering;

/// <summary>
/// What a <see cref="DrawCommand"/> draws. The coverage of each kind is defined on <see cref="DrawCommand"/>.
/// </summary>
public enum ShapeKind : byte
{
    /// <summary>A filled rectangle at any angle.</summary>
    Quad,

    /// <summary>A filled disc.</summary>
    Circle,

    /// <summary>A disc with a round hole.</summary>
    Ring,

    /// <summary>A segment with round ends.</summary>
    Line,

    /// <summary>A disc that fades smoothly to nothing at its rim.</summary>
    Glow,

    /// <summary>One character of <see cref="BitmapFont"/> at a whole-number scale.</summary>
    Glyph,
}
