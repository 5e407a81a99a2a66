using Ashlar.Memory;
using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>
/// Draws a <see cref="DrawList"/> with OpenGL 3.3 into whatever framebuffer is bound, the same picture that
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
/// <remarks>
/// <see cref="Draw"/> sets the state that it depends on, and leaves it set: blending on; depth, stencil, face culling,
/// dithering, sRGB conversion and multisampling off; its own program, buffers and texture bound. Other code that
/// draws in the same context must set its own state in the same way.
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
    private bool _disposed;

    /// <summary>Makes a renderer for the context that is current on the calling thread.</summary>
    /// <param name="getProcAddress">
    /// The address of a function of that context by its name, or 0; called some fifty times, and not kept.
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
        _gl = OpenGLLoader.Load(getProcAddress, out OpenGLDescription description);
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

        _glyphs = new GlyphTexture(_gl);
        _commands = new CommandBuffer(_gl);
    }

    /// <summary>Whose OpenGL this is.</summary>
    public OpenGLDescription Description { get; }

    /// <summary>Draw calls of the last frame.</summary>
    public int DrawCalls { get; private set; }

    /// <summary>Commands drawn by the last frame: those whose clip is not empty.</summary>
    public int DrawnCommands { get; private set; }

    /// <summary>Bytes copied to the device for the last frame.</summary>
    public long UploadedBytes { get; private set; }

    /// <summary>
    /// Fills the framebuffer with the list's background and draws the commands over it, in order. A list of another
    /// size than the framebuffer is stretched to it, and stays sharp.
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
        ReadOnlySpan<DrawCommand> commands = list.Commands;
        DrawCalls = 0;
        DrawnCommands = 0;
        UploadedBytes = 0;
        if (framebufferWidth == 0 || framebufferHeight == 0)
        {
            return;
        }

        SetState();
        Clear(list.Background, framebufferWidth, framebufferHeight);
        if (!commands.IsEmpty)
        {
            _program.Use(list.Width, list.Height, framebufferWidth, framebufferHeight);
            _glyphs.Use();
            UploadedBytes = _commands.Upload(commands);
            DrawRuns(list, framebufferWidth, framebufferHeight);
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
        _gl.BindBuffer(BufferTargetARB.PixelPackBuffer, 0);
        _gl.PixelStore(PixelStoreParameter.PackAlignment, 4);
        _gl.PixelStore(PixelStoreParameter.PackRowLength, 0);
        _gl.PixelStore(PixelStoreParameter.PackSkipRows, 0);
        _gl.PixelStore(PixelStoreParameter.PackSkipPixels, 0);
        _gl.ReadPixels(
            0, 0, (uint)target.Width, (uint)target.Height, PixelFormat.Rgba, PixelType.UnsignedByte, out pixels[0]);
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

    private void SetState()
    {
        _gl.Disable(EnableCap.ColorLogicOp);
        _gl.Disable(EnableCap.CullFace);
        _gl.Disable(EnableCap.DepthTest);
        _gl.Disable(EnableCap.Dither);
        _gl.Disable(EnableCap.FramebufferSrgb);
        _gl.Disable(EnableCap.Multisample);
        _gl.Disable(EnableCap.RasterizerDiscard);
        _gl.Disable(EnableCap.StencilTest);
        _gl.Enable(EnableCap.Blend);
        _gl.BlendEquation(BlendEquationModeEXT.FuncAdd);
        _gl.BlendFuncSeparate(
            BlendingFactor.SrcAlpha,
            BlendingFactor.OneMinusSrcAlpha,
            BlendingFactor.One,
            BlendingFactor.OneMinusSrcAlpha);
        _gl.ColorMask(true, true, true, true);
        _gl.PolygonMode(TriangleFace.FrontAndBack, PolygonMode.Fill);
    }

    private void Clear(Color background, int width, int height)
    {
        const float Share = 1 / 255f;
        _gl.Viewport(0, 0, (uint)width, (uint)height);
        _gl.Enable(EnableCap.ScissorTest);
        _gl.Scissor(0, 0, (uint)width, (uint)height);
        _gl.ClearColor(background.R * Share, background.G * Share, background.B * Share, 1);
        _gl.Clear(ClearBufferMask.ColorBufferBit);
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
        _gl.Scissor(left, height - bottom, (uint)(right - left), (uint)(bottom - top));
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
