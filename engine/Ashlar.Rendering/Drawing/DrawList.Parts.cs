using System.Diagnostics.CodeAnalysis;
using Ashlar.Memory;

namespace Ashlar.Rendering;

/// <content>Pictures that several threads draw together.</content>
public sealed partial class DrawList
{
    /// <summary>The list whose part this is; null for a picture of its own.</summary>
    private DrawList? _whole;

    /// <summary>Which of its pictures this was begun for.</summary>
    private long _pictureOfWhole;

    /// <summary>
    /// Starts a part of another list's picture, empty, within that list's clip of now. The part takes its memory from the
    /// arena of the whole at once: call this on the thread that draws the whole; another one may then record into the part.
    /// Takes 32 bytes a command of frame memory at once; a list is used again for the next picture.
    /// </summary>
    /// <example><code>
    /// for (int i = 0; i &lt; parts.Length; i++) { parts[i].BeginPart(list, sprites[i].Length); }
    /// pool.Run(new DrawSprites(parts, sprites), parts.Length);          // an IJob: item i draws into parts[i]
    /// foreach (DrawList part in parts) { list.Append(part); }          // in this order, whoever was done first
    /// </code></example>
    /// <param name="whole">The list that will take it in.</param>
    /// <param name="capacity">Commands that it may record at most, 0 or more; 32 bytes each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="whole"/> was never begun, is a part itself, or is this list.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">The frame has no such memory. The list is as it was.</exception>
    public void BeginPart(DrawList whole, int capacity)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        whole.ThrowUnlessBegun();
        whole.ThrowIfPart();
        if (ReferenceEquals(whole, this))
        {
            throw new InvalidOperationException("A draw list cannot be a part of itself: use another one.");
        }

        _commands = new ArenaList<DrawCommand>(whole._frame!, capacity);
        _clips = whole._clips;
        _clip = whole._clip;
        _whole = whole;
        _pictureOfWhole = whole._picture;
        Width = whole.Width;
        Height = whole.Height;
        Background = whole.Background;
    }

    /// <summary>
    /// Draws what a part recorded over what is there, and empties the part. Copies 32 bytes a command. The part may have
    /// been recorded on another thread, which must be done with it.
    /// </summary>
    /// <param name="part">A list that was begun as a part of this list's picture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="part"/> was not begun as a part of this picture.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">The frame has no more memory. Both lists are as they were.</exception>
    public void Append(DrawList part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (!ReferenceEquals(part._whole, this) || part._pictureOfWhole != _picture)
        {
            throw new InvalidOperationException(
                "This draw list is no part of the picture that it is appended to: begin it with BeginPart, after the "
                + "picture's Begin.");
        }

        _commands.AddRange(part._commands.Span);
        part._commands.Clear();
    }

    private void ThrowIfPart()
    {
        if (_whole is not null)
        {
            ThrowPart();
        }
    }

    [DoesNotReturn]
    private static void ThrowPart() => throw new InvalidOperationException(
        "This draw list is a part of another, and keeps the clip that the other had when the part was begun.");

    /// <summary>A part has its range of frame memory and no more: growing would ask the arena of another thread.</summary>
    private void ThrowIfFull()
    {
        if (_whole is not null && _commands.IsAlive)
        {
            throw new InvalidOperationException(
                $"This part of a draw list has room for {_commands.Capacity} commands, as BeginPart was told.");
        }
    }
}
