using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Rendering;

/// <summary>
/// What one frame looks like, in drawing order: commands in frame memory, which a renderer reads once and which then
/// die with the frame.
/// <para>A command takes 32 bytes and a few nanoseconds; nothing is allocated on the managed heap. Space is reserved as
/// the last frame needed it. Units are pixels, the origin is the top-left corner and y points down; what exactly each
/// shape covers is defined on <see cref="DrawCommand"/>. A shape whose size is zero or negative, that has a coordinate
/// or size that is NaN or infinite, or whose colour is invisible draws nothing. Shapes may lie partly or wholly
/// outside. For one thread at a time.</para>
/// <para>Several threads draw one picture in parts: each records into a list of its own that the picture's thread began
/// with <see cref="BeginPart"/>, and <see cref="Append"/> takes them in, in the order in which they are to be drawn.</para>
/// </summary>
/// <example><code>
/// list.Begin(memory.Frame.Current, 1280, 720);
/// list.Background = Color.FromRgb(0x101420);
/// list.Glow(x, y, 24, Color.FromRgb(0xFF8020).WithAlpha(96));
/// list.Circle(x, y, 6, Color.White);
/// list.PushClip(8, 8, 300, 200);
/// list.Quad(8, 8, 300, 200, Color.Black.WithAlpha(160));
/// list.Text(12, 12, "bullets 4096", Color.White);
/// list.PopClip();
/// renderer.Draw(list, buffer);
/// </code></example>
public sealed partial class DrawList
{
    private const int SmallestCapacity = 1024;
    private const int ClipCapacity = 16;

    private ArenaList<DrawCommand> _commands;
    private ArenaList<ClipRectangle> _clips;
    private ArenaList<ushort> _enclosingClips;
    private ushort _clip;
    private Arena? _frame;
    private long _picture;

    /// <summary>Width of the picture in pixels; 0 before the first frame.</summary>
    public int Width { get; private set; }

    /// <summary>Height of the picture in pixels; 0 before the first frame.</summary>
    public int Height { get; private set; }

    /// <summary>
    /// Colour under everything, over what the target holds: opaque, it replaces that; transparent, as
    /// <c>Color.Transparent</c>, the list is drawn over it. <see cref="Begin"/> makes it black.
    /// </summary>
    public Color Background { get; set; } = Color.Black;

    /// <summary>
    /// The commands recorded so far, in drawing order. Valid until the next command or the frame's end.
    /// </summary>
    /// <exception cref="InvalidOperationException">The list was never begun.</exception>
    /// <exception cref="ObjectDisposedException">The arena that the list was begun with is disposed.</exception>
    public ReadOnlySpan<DrawCommand> Commands
    {
        get
        {
            ThrowUnlessBegun();
            ObjectDisposedException.ThrowIf(_frame!.IsDisposed, _frame);
            return _commands.Span;
        }
    }

    /// <summary>
    /// The clip rectangles that <see cref="DrawCommand.Clip"/> numbers; the first is the whole picture. Valid until the
    /// next command or the frame's end.
    /// </summary>
    /// <exception cref="InvalidOperationException">The list was never begun.</exception>
    /// <exception cref="ObjectDisposedException">The arena that the list was begun with is disposed.</exception>
    public ReadOnlySpan<ClipRectangle> Clips
    {
        get
        {
            ThrowUnlessBegun();
            ObjectDisposedException.ThrowIf(_frame!.IsDisposed, _frame);
            return _clips.Span;
        }
    }

    /// <summary>Starts a new picture: no commands, no clips, a black background.</summary>
    /// <param name="frame">Where the commands live; they die when it is rewound.</param>
    /// <param name="width">Pixels, at least 1.</param>
    /// <param name="height">Pixels, at least 1.</param>
    /// <exception cref="ArgumentNullException">No arena.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size below 1.</exception>
    public void Begin(Arena frame, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        int capacity = Math.Max(_commands.Count + (_commands.Count / 8), SmallestCapacity);
        _picture++;
        _frame = frame;
        _whole = null;
        _clips = new ArenaList<ClipRectangle>(frame, ClipCapacity);
        _enclosingClips = new ArenaList<ushort>(frame, ClipCapacity);

        // Last, so that more commands than expected extend it in place.
        _commands = RoomFor(frame, capacity);
        _clips.Add(new ClipRectangle(0, 0, width, height));
        _enclosingClips.Add(0);
        _clip = 0;
        Width = width;
        Height = height;
        Background = Color.Black;
    }

    /// <summary>A filled upright rectangle.</summary>
    /// <param name="x">Left edge, pixels.</param>
    /// <param name="y">Top edge, pixels.</param>
    /// <param name="width">Pixels; zero or less draws nothing.</param>
    /// <param name="height">Pixels; zero or less draws nothing.</param>
    /// <param name="color">Colour and opacity.</param>
    public void Quad(float x, float y, float width, float height, Color color)
    {
        float halfWidth = width * 0.5f;
        float halfHeight = height * 0.5f;
        Add(ShapeKind.Quad, x + halfWidth, y + halfHeight, halfWidth, halfHeight, 1, 0, color);
    }

    /// <summary>A filled rectangle turned about its centre.</summary>
    /// <param name="centerX">Centre, pixels.</param>
    /// <param name="centerY">Centre, pixels.</param>
    /// <param name="width">Extent along the axis that is turned, pixels; zero or less draws nothing.</param>
    /// <param name="height">Extent across it, pixels; zero or less draws nothing.</param>
    /// <param name="radians">Angle; positive turns clockwise on screen.</param>
    /// <param name="color">Colour and opacity.</param>
    public void Quad(float centerX, float centerY, float width, float height, float radians, Color color)
    {
        (float sine, float cosine) = MathF.SinCos(radians);
        Add(ShapeKind.Quad, centerX, centerY, width * 0.5f, height * 0.5f, cosine, sine, color);
    }

    /// <summary>A filled disc.</summary>
    /// <param name="centerX">Centre, pixels.</param>
    /// <param name="centerY">Centre, pixels.</param>
    /// <param name="radius">Pixels; zero or less draws nothing.</param>
    /// <param name="color">Colour and opacity.</param>
    public void Circle(float centerX, float centerY, float radius, Color color) =>
        Add(ShapeKind.Circle, centerX, centerY, radius, radius, 1, 0, color);

    /// <summary>A disc with a round hole.</summary>
    /// <param name="centerX">Centre, pixels.</param>
    /// <param name="centerY">Centre, pixels.</param>
    /// <param name="radius">Outer radius, pixels; zero or less draws nothing.</param>
    /// <param name="thickness">
    /// From the outer edge inwards, pixels; zero or less draws nothing, the radius or more draws a full disc.
    /// </param>
    /// <param name="color">Colour and opacity.</param>
    public void Ring(float centerX, float centerY, float radius, float thickness, Color color)
    {
        if (thickness >= radius)
        {
            Circle(centerX, centerY, radius, color);
        }
        else if (thickness > 0)
        {
            Add(ShapeKind.Ring, centerX, centerY, radius, radius - thickness, 1, 0, color);
        }
    }

    /// <summary>A segment with round ends, which reach half the thickness beyond the end points.</summary>
    /// <param name="x0">One end, pixels.</param>
    /// <param name="y0">One end, pixels.</param>
    /// <param name="x1">The other end, pixels; the same end draws a dot.</param>
    /// <param name="y1">The other end, pixels.</param>
    /// <param name="thickness">Pixels; zero or less draws nothing.</param>
    /// <param name="color">Colour and opacity.</param>
    public void Line(float x0, float y0, float x1, float y1, float thickness, Color color)
    {
        float dx = x1 - x0;
        float dy = y1 - y0;
        float length = MathF.Sqrt((dx * dx) + (dy * dy));
        float axisX = length > 0 ? dx / length : 1;
        float axisY = length > 0 ? dy / length : 0;
        float centerX = x0 + (dx * 0.5f);
        float centerY = y0 + (dy * 0.5f);

        // A dot has no length, which Add would take for nothing to draw.
        float halfLength = MathF.Max(length * 0.5f, float.Epsilon);
        Add(ShapeKind.Line, centerX, centerY, halfLength, thickness * 0.5f, axisX, axisY, color);
    }

    /// <summary>A soft disc that fades from the colour in the middle to nothing at the rim.</summary>
    /// <param name="centerX">Centre, pixels.</param>
    /// <param name="centerY">Centre, pixels.</param>
    /// <param name="radius">Of the rim, pixels; zero or less draws nothing.</param>
    /// <param name="color">Colour and opacity in the middle.</param>
    public void Glow(float centerX, float centerY, float radius, Color color) =>
        Add(ShapeKind.Glow, centerX, centerY, radius, radius, 1, 0, color);

    /// <summary>
    /// Text in <see cref="BitmapFont"/>, one command for each character that is not a space. Characters stand on whole
    /// pixels: the corner is rounded.
    /// </summary>
    /// <param name="x">Left edge of each line, pixels.</param>
    /// <param name="y">Top edge of the first line, pixels.</param>
    /// <param name="text">What to write; '\n' starts a new line. It is copied, so a stack buffer will do.</param>
    /// <param name="color">Colour and opacity.</param>
    /// <param name="scale">
    /// Screen pixels for a pixel of the font, rounded to a whole number from 1 to
    /// <see cref="BitmapFont.MaximumScale"/>; zero or less draws nothing.
    /// </param>
    /// <returns>The x at which the last line ends, for writing on.</returns>
    public float Text(float x, float y, ReadOnlySpan<char> text, Color color, float scale = 1)
    {
        int whole = BitmapFont.WholeScale(scale);
        float left = MathF.Round(x);
        float halfWidth = BitmapFont.GlyphWidth * whole * 0.5f;
        float halfHeight = BitmapFont.GlyphHeight * whole * 0.5f;
        float centerX = left + halfWidth;
        float centerY = MathF.Round(y) + halfHeight;
        foreach (char character in text)
        {
            if (character == '\n')
            {
                centerX = left + halfWidth;
                centerY += BitmapFont.LineHeight * whole;
                continue;
            }

            if (character != ' ')
            {
                byte glyph = (byte)BitmapFont.IndexOf(character);
                Add(ShapeKind.Glyph, centerX, centerY, halfWidth, halfHeight, 1, 0, color, glyph);
            }

            centerX += BitmapFont.Advance * whole;
        }

        return centerX - halfWidth;
    }

    /// <summary>
    /// Confines what follows to a rectangle within the current clip, until the matching <see cref="PopClip"/>.
    /// Its edges are rounded to whole pixels. Nests to any depth; the frame may push 65 535 clips.
    /// </summary>
    /// <param name="x">Left edge, pixels.</param>
    /// <param name="y">Top edge, pixels.</param>
    /// <param name="width">Pixels; zero, less or NaN hides everything.</param>
    /// <param name="height">Pixels; zero, less or NaN hides everything.</param>
    /// <exception cref="InvalidOperationException">
    /// Too many clips, or the list was never begun, or it is a part of another.
    /// </exception>
    public void PushClip(float x, float y, float width, float height)
    {
        ThrowUnlessBegun();
        ThrowIfPart();
        if (_clips.Count > ushort.MaxValue)
        {
            throw new InvalidOperationException($"A frame can push {ushort.MaxValue} clip rectangles, not more.");
        }

        var clip = new ClipRectangle(ToEdge(x), ToEdge(y), ToEdge(x + width), ToEdge(y + height));
        _clips.Add(clip.Intersect(_clips[_clip]));
        _enclosingClips.Add(_clip);
        _clip = (ushort)(_clips.Count - 1);
    }

    /// <summary>Returns to the clip that the last <see cref="PushClip"/> replaced.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is no clip to return from, or the list is a part of another.
    /// </exception>
    public void PopClip()
    {
        ThrowIfPart();
        if (_clip == 0)
        {
            throw new InvalidOperationException("PopClip without a PushClip before it in this frame.");
        }

        _clip = _enclosingClips[_clip];
    }

    // Inlined: a call with so many arguments is a tenth of what it costs to draw a speck.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(
        ShapeKind kind,
        float centerX,
        float centerY,
        float halfWidth,
        float halfHeight,
        float axisX,
        float axisY,
        Color color,
        byte glyph = 0)
    {
        ThrowUnlessBegun();

        // A number minus itself is zero unless it is NaN or infinite, and one comparison then covers all of them.
        float sum = centerX + centerY + halfWidth + halfHeight + axisX + axisY;
        if (halfWidth > 0 && halfHeight > 0 && sum - sum == 0 && color.A != 0)
        {
            if (!_commands.TryAddUninitialized(1, out Span<DrawCommand> added))
            {
                added = Grow();
            }

            added[0] = new DrawCommand(
                kind, centerX, centerY, halfWidth, halfHeight, axisX, axisY, color, _clip, glyph);
        }
    }

    /// <summary>Room for one more command where there is none. Not inlined: drawing seldom comes here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<DrawCommand> Grow()
    {
        ThrowIfFull();
        return _commands.AddUninitialized(1);
    }

    /// <summary>
    /// Room for as many commands as the last frame had, or for fewer when memory is short: the list grows while there
    /// is some.
    /// </summary>
    private static ArenaList<DrawCommand> RoomFor(Arena frame, int capacity)
    {
        while (true)
        {
            try
            {
                return new ArenaList<DrawCommand>(frame, capacity);
            }
            catch (OutOfNativeMemoryException) when (capacity > SmallestCapacity)
            {
                capacity = Math.Max(SmallestCapacity, capacity / 2);
            }
        }
    }

    /// <summary>An edge as a whole pixel; NaN is an edge that leaves nothing on either side.</summary>
    private static int ToEdge(float value) => (int)MathF.Round(value);

    private void ThrowUnlessBegun()
    {
        if (Width == 0)
        {
            ThrowNotBegun();
        }
    }

    [DoesNotReturn]
    private static void ThrowNotBegun() =>
        throw new InvalidOperationException("Begin the draw list with a frame's arena before drawing.");
}
