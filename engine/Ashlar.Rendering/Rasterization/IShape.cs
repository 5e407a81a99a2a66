using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>
/// What <see cref="ShapeFiller"/> needs to know of a shape; distances are pixels from the shape's centre. Implemented
/// by structs, so that the compiler makes one filler for each and inlines the coverage.
/// </summary>
internal interface IShape
{
    /// <summary>Whether pixels within <see cref="Inner"/> are wholly covered; otherwise they are not covered.</summary>
    static abstract bool InnerIsSolid { get; }

    /// <summary>No pixel centre this far left or right of the centre is covered.</summary>
    float ReachX { get; }

    /// <summary>No pixel centre this far above or below the centre is covered.</summary>
    float ReachY { get; }

    /// <summary>A row's pixel centres outside of this are not covered.</summary>
    Interval Outer(float dy);

    /// <summary>A row's pixel centres inside of this all have the coverage that InnerIsSolid tells.</summary>
    Interval Inner(float dy);

    /// <summary>The coverage defined on <see cref="DrawCommand"/>, of several pixels at once.</summary>
    Vector<float> Coverage(Vector<float> dx, Vector<float> dy);
}
