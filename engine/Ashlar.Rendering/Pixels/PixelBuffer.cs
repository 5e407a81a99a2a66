using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Rendering;

/// <summary>
/// A picture in native memory: rows of <see cref="Color"/> from the top, without gaps, that can change size.
/// <para>Four bytes a pixel, counted under its name in the allocator tree; address space for the largest picture is
/// reserved at once, pages are committed for the current one. A game that keeps its size allocates nothing. For one
/// thread at a time.</para>
/// </summary>
/// <example><code>
/// using var buffer = new PixelBuffer(memory, "screen", 1280, 720);
/// rasterizer.Draw(list, buffer);
/// Color corner = buffer.Row(0)[0];
/// </code></example>
public sealed class PixelBuffer : IDisposable
{
    /// <summary>Most pixels a picture can have: 8192 × 8192.</summary>
    public const int MaximumPixels = 1 << 26;

    private readonly NativeTable<uint> _pixels;

    /// <summary>Makes a picture whose contents are undefined.</summary>
    /// <param name="parent">The node that it is counted under: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="width">Pixels, at least 1.</param>
    /// <param name="height">Pixels, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size below 1, or too many pixels.</exception>
    /// <exception cref="OutOfNativeMemoryException">The memory could not be had; nothing is left behind.</exception>
    public PixelBuffer(Allocator parent, string name, int width, int height)
    {
        ThrowUnlessValid(width, height);
        _pixels = new NativeTable<uint>(parent, name, MaximumPixels + Canvas.Padding);
        try
        {
            Resize(width, height);
        }
        catch
        {
            _pixels.Dispose();
            throw;
        }
    }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; private set; }

    /// <summary>Rows.</summary>
    public int Height { get; private set; }

    /// <summary>All pixels, row after row from the top. Valid until the buffer is resized or disposed.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public Span<Color> Pixels => MemoryMarshal.Cast<uint, Color>(Padded[..(Width * Height)]);

    /// <summary>The pixels as the rasteriser sees them.</summary>
    internal Canvas Canvas => new(Padded, Width, Height);

    private Span<uint> Padded
    {
        get
        {
            ObjectDisposedException.ThrowIf(_pixels.IsDisposed, this);
            return _pixels.Span;
        }
    }

    /// <summary>One row of pixels. Valid until the buffer is resized or disposed.</summary>
    /// <param name="y">0 (top) to <see cref="Height"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such row.</exception>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public Span<Color> Row(int y)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(y);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(y, Height);
        return Pixels.Slice(y * Width, Width);
    }

    /// <summary>
    /// Changes the size, and decommits pages when it shrinks. The contents are undefined afterwards, unless the size is
    /// the one it had.
    /// </summary>
    /// <param name="width">Pixels, at least 1.</param>
    /// <param name="height">Pixels, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A size below 1, or too many pixels. Nothing has changed.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">The memory could not be had. Nothing has changed.</exception>
    /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
    public void Resize(int width, int height)
    {
        ThrowUnlessValid(width, height);
        ObjectDisposedException.ThrowIf(_pixels.IsDisposed, this);
        int needed = (width * height) + Canvas.Padding;
        _pixels.EnsureCount(needed);
        _pixels.Truncate(needed);
        Width = width;
        Height = height;
    }

    /// <summary>Releases the addresses and what is committed there.</summary>
    public void Dispose() => _pixels.Dispose();

    private static void ThrowUnlessValid(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        if ((long)width * height > MaximumPixels)
        {
            throw new ArgumentOutOfRangeException(
                nameof(height), height, $"A picture has at most {MaximumPixels} pixels, not {width} × {height}.");
        }
    }
}
