using Ashlar.Memory;
using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>
/// Draws a <see cref="DrawList"/> with OpenGL 3.3 or newer into whatever framebuffer is bound, the same picture that
/// <see cref="SoftwareRasterizer"/> draws. It calls OpenGL through <c>Silk.NET.OpenGL</c>, and needs a current context
/// and its <c>GetProcAddress</c>, nothing else: every window library feeds it.
/// <para>A frame is one upload of 32 bytes a command and one draw call for each change of the clip rectangle; nothing
/// is allocated, and nothing waits for the frame before. For the thread on which the context is current, and that
/// context only.</para>
/// </summary>
/// <example><code>
/// using var renderer = new OpenGLRenderer(window.GetProcAddress, memory);
/// Console.WriteLine(renderer.Description.Renderer);
/// renderer.Draw(list, framebufferWidth, framebufferHeight);
/// renderer.Read(screenshot);             // before the buffers are swapped
/// window.SwapBuffers();
/// </code></example>
/// <example>Over a scene of yours, whose state stays as it is:<code>
/// renderer.RestoresState = true;
/// list.Background = Color.Transparent;   // what the framebuffer holds is seen behind the list
/// renderer.Draw(list, framebufferWidth, framebufferHeight);
/// </code></example>
/// <remarks>
/// <see cref="Draw"/> sets the state that it depends on, whatever was set before. With <see cref="RestoresState"/> it
/// leaves the context as it was; without, other code that draws in it sets its own state in the same way. It touches the
/// first draw buffer, viewport and scissor, and texture unit 0. Transform feedback must not be active.
/// <para>A driver without a graphics processor, such as Mesa's llvmpipe, works on corners and tiles within the draw
/// call: about half a microsecond a shape on the calling thread, unless <c>mesa_glthread=true</c> in the environment
/// gives the driver a thread of its own.</para>
/// </remarks>
public sealed class OpenGLRenderer : IDisposable
{
    private readonly GL _gl;
    private readonly Arena _scratch;
    private readonly ShapeProgram _program;
    private readonly GlyphTexture _glyphs;
    private readonly CommandBuffer _commands;
    private readonly DrawState _state;
    private readonly SavedState _saved;
    private bool _disposed;

    /// <summary>Makes a renderer for the context that is current on the calling thread.</summary>
    /// <param name="getProcAddress">
    /// The address of a function of that context by its name, or 0; called some seventy times, and not kept.
    /// </param>
    /// <param name="memory">The node that scratch memory (for screenshots) is counted under.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OpenGLUnavailableException">
    /// No context is current, it is older than 3.3, functions are missing, or the driver refused the shaders: the
    /// message says which. Nothing is left behind.
    /// </exception>
    public OpenGLRenderer(Func<string, nint> getProcAddress, Allocator memory)
    {
        ArgumentNullException.ThrowIfNull(getProcAddress);
        ArgumentNullException.ThrowIfNull(memory);
        _gl = OpenGLLoader.Load(getProcAddress, out OpenGLDescription description, out ContextFeatures features);
        Description = description;
        _scratch = new Arena(memory, "opengl scratch");
        try
        {
            _program = new ShapeProgram(_gl, description);
        }
        catch
        {
            _scratch.Dispose();
            _gl.Dispose();
            throw;
        }

        _state = new DrawState(_gl, features);
        _saved = new SavedState(_gl, features);
        _saved.Save();
        _glyphs = new GlyphTexture(_gl);
        _commands = new CommandBuffer(_gl);
        _saved.Restore();
    }

    /// <summary>Whose OpenGL this is.</summary>
    public OpenGLDescription Description { get; }

    /// <summary>
    /// Whether <see cref="Draw"/> leaves the state of the context as it was: for drawing in a program whose renderer is
    /// another one. False at first, for a window that nobody else draws in. Costs some hundred calls of OpenGL, 2 to 4
    /// microseconds with Mesa's software renderer, and waits for the driver's thread where it has one. Making and disposing a renderer, and
    /// <see cref="Read"/>, always leave the state as it was.
    /// </summary>
    public bool RestoresState { get; set; }

    /// <summary>Draw calls of the last frame.</summary>
    public int DrawCalls { get; private set; }

    /// <summary>Commands drawn by the last frame: those whose clip is not empty.</summary>
    public int DrawnCommands { get; private set; }

    /// <summary>Bytes copied to the device for the last frame.</summary>
    public long UploadedBytes { get; private set; }

    /// <summary>
    /// Draws the list's background over the framebuffer, and the commands over it, in order: a background that is opaque
    /// fills it, one that is transparent leaves what is there. A list of another size than the framebuffer is stretched to
    /// it, and stays sharp.
    /// </summary>
    /// <param name="list">What to draw.</param>
    /// <param name="framebufferWidth">Pixels; 0, as of a minimised window, draws nothing.</param>
    /// <param name="framebufferHeight">Pixels; 0, as of a minimised window, draws nothing.</param>
    /// <exception cref="ArgumentNullException">No list.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    /// <exception cref="InvalidOperationException">
    /// The list was never begun, or OpenGL has no memory for so many commands.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The renderer was disposed.</exception>
    public void Draw(DrawList list, int framebufferWidth, int framebufferHeight)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentOutOfRangeException.ThrowIfNegative(framebufferWidth);
        ArgumentOutOfRangeException.ThrowIfNegative(framebufferHeight);
        ObjectDisposedException.ThrowIf(_disposed, this);
        _ = list.Commands;
        DrawCalls = 0;
        DrawnCommands = 0;
        UploadedBytes = 0;
        if (framebufferWidth == 0 || framebufferHeight == 0)
        {
            return;
        }

        if (RestoresState)
        {
            _saved.Save();
            try
            {
                DrawAll(list, framebufferWidth, framebufferHeight);
            }
            finally
            {
                _saved.Restore();
            }
        }
        else
        {
            DrawAll(list, framebufferWidth, framebufferHeight);
        }
    }

    /// <summary>
    /// Copies the framebuffer's pixels, from its top-left corner on. Waits until they are drawn: for screenshots, after
    /// <see cref="Draw"/> and before the buffers are swapped.
    /// </summary>
    /// <param name="target">
    /// Every pixel of it is written; what lies outside of the framebuffer is undefined. Its height must be that of the
    /// framebuffer, whose rows are counted from the bottom.
    /// </param>
    /// <exception cref="ArgumentNullException">No target.</exception>
    /// <exception cref="ObjectDisposedException">The renderer or the target was disposed.</exception>
    public void Read(PixelBuffer target)
    {
        ArgumentNullException.ThrowIfNull(target);
        ObjectDisposedException.ThrowIf(_disposed, this);
        Span<Color> pixels = target.Pixels;
        SavedTransfer saved = SavedTransfer.Begin(_gl, isUpload: false);
        _gl.ReadPixels(
            0, 0, (uint)target.Width, (uint)target.Height, PixelFormat.Rgba, PixelType.UnsignedByte, out pixels[0]);
        saved.Restore(_gl);
        TurnOver(target);
    }

    /// <summary>
    /// Deletes what it made in the context, which must be current, and disposes its arena. Disposing twice does
    /// nothing.
    /// </summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _commands.Dispose();
            _glyphs.Dispose();
            _program.Dispose();
            _scratch.Dispose();
            _gl.Dispose();
        }
    }

    private void DrawAll(DrawList list, int width, int height)
    {
        _state.Set();
        _state.SetViewport(width, height);
        _program.Use(list.Width, list.Height, width, height);
        _glyphs.Use();
        DrawBackground(list);
        if (!list.Commands.IsEmpty)
        {
            UploadedBytes += _commands.Upload(list.Commands);
            DrawRuns(list, width, height);
        }
    }

    private void DrawBackground(DrawList list)
    {
        const float Share = 1 / 255f;
        Color background = list.Background;
        if (background.A == byte.MaxValue)
        {
            _gl.ClearColor(background.R * Share, background.G * Share, background.B * Share, 1);
            _gl.Clear(ClearBufferMask.ColorBufferBit);
        }
        else if (background.A > 0)
        {
            DrawCommand whole = DrawCommand.Whole(new ClipRectangle(0, 0, list.Width, list.Height), background);
            UploadedBytes += _commands.Upload(new ReadOnlySpan<DrawCommand>(in whole));
            _commands.Draw(0, 1);
            DrawCalls++;
        }
    }

    /// <summary>Draws neighbours that have the same clip together.</summary>
    private void DrawRuns(DrawList list, int width, int height)
    {
        ReadOnlySpan<DrawCommand> commands = list.Commands;
        int first = 0;
        while (first < commands.Length)
        {
            ushort clip = commands[first].Clip;
            int end = first + 1;
            while (end < commands.Length && commands[end].Clip == clip)
            {
                end++;
            }

            if (TryConfine(list.Clips[clip], list, width, height))
            {
                _commands.Draw(first, end - first);
                DrawCalls++;
                DrawnCommands += end - first;
            }

            first = end;
        }
    }

    /// <summary>Sets the scissors to a clip rectangle; false when nothing is inside.</summary>
    private bool TryConfine(ClipRectangle clip, DrawList list, int width, int height)
    {
        ClipRectangle visible = clip.Intersect(new ClipRectangle(0, 0, list.Width, list.Height));
        if (visible.IsEmpty)
        {
            return false;
        }

        int left = Scale(visible.Left, width, list.Width);
        int top = Scale(visible.Top, height, list.Height);
        int right = Scale(visible.Right, width, list.Width);
        int bottom = Scale(visible.Bottom, height, list.Height);
        _state.SetScissor(left, height - bottom, right - left, bottom - top);
        return true;
    }

    /// <summary>Which of the framebuffer's edges between pixels is nearest to one of the list's.</summary>
    private static int Scale(int edge, int extent, int listExtent) =>
        (int)((((long)edge * extent * 2) + listExtent) / (2L * listExtent));

    /// <summary>Makes the last row the first.</summary>
    private void TurnOver(PixelBuffer target)
    {
        using ArenaScope scope = _scratch.Scope();
        Span<Color> kept = _scratch.Allocate<Color>(target.Width);
        for (int row = 0; row < target.Height / 2; row++)
        {
            Span<Color> upper = target.Row(row);
            Span<Color> lower = target.Row(target.Height - 1 - row);
            upper.CopyTo(kept);
            lower.CopyTo(upper);
            kept.CopyTo(lower);
        }
    }
}
