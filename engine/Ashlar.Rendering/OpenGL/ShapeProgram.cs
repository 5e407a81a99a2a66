using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ashlar.Memory;

namespace Ashlar.Rendering;

/// <summary>The shaders, compiled and linked, and their two uniforms.</summary>
internal sealed unsafe class ShapeProgram : IDisposable
{
    private readonly OpenGLFunctions _gl;
    private readonly Arena _scratch;
    private readonly uint _program;
    private readonly int _picture;
    private readonly int _frame;

    /// <exception cref="OpenGLUnavailableException">The driver refused the shaders; nothing is left behind.</exception>
    public ShapeProgram(OpenGLFunctions gl, Arena scratch)
    {
        _gl = gl;
        _scratch = scratch;
        _program = gl.CreateProgram();
        try
        {
            Attach(Token.VertexShader, ShapeShader.Vertex, "vertex shader");
            Attach(Token.FragmentShader, ShapeShader.Fragment, "fragment shader");
            Link();
            _picture = Locate("picture\0"u8);
            _frame = Locate("frame\0"u8);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Makes the program current, for a list of one size in a framebuffer of another.</summary>
    public void Use(int width, int height, int framebufferWidth, int framebufferHeight)
    {
        float unitX = (float)width / framebufferWidth;
        float unitY = (float)height / framebufferHeight;
        float unit = MathF.Sqrt(unitX * unitY);
        _gl.UseProgram(_program);
        _gl.Uniform3f(_picture, width, height, unit);
        _gl.Uniform4f(_frame, unitX, unitY, framebufferHeight, 1 / unit);
    }

    /// <summary>Deletes the program.</summary>
    public void Dispose() => _gl.DeleteProgram(_program);

    private void Attach(int kind, string source, string name)
    {
        uint shader = _gl.CreateShader(kind);
        try
        {
            byte[] text = Encoding.ASCII.GetBytes(source);
            fixed (byte* start = text)
            {
                byte* line = start;
                int length = text.Length;
                _gl.ShaderSource(shader, 1, &line, &length);
            }

            _gl.CompileShader(shader);
            int compiled;
            _gl.GetShaderiv(shader, Token.CompileStatus, &compiled);
            if (compiled == Token.False)
            {
                ThrowRefused(name, shader, _gl.GetShaderiv, _gl.GetShaderInfoLog);
            }

            _gl.AttachShader(_program, shader);
        }
        finally
        {
            // What is attached lives as long as the program.
            _gl.DeleteShader(shader);
        }
    }

    private void Link()
    {
        _gl.LinkProgram(_program);
        int linked;
        _gl.GetProgramiv(_program, Token.LinkStatus, &linked);
        if (linked == Token.False)
        {
            ThrowRefused("linked shaders", _program, _gl.GetProgramiv, _gl.GetProgramInfoLog);
        }
    }

    private int Locate(ReadOnlySpan<byte> name)
    {
        fixed (byte* start = name)
        {
            return _gl.GetUniformLocation(_program, start);
        }
    }

    [DoesNotReturn]
    private void ThrowRefused(
        string what,
        uint subject,
        delegate* unmanaged<uint, int, int*, void> getValue,
        delegate* unmanaged<uint, int, int*, byte*, void> getLog)
    {
        int length;
        getValue(subject, Token.InfoLogLength, &length);
        using ArenaScope scope = _scratch.Scope();
        Span<byte> log = _scratch.Allocate<byte>(Math.Max(length, 1));
        int written;
        fixed (byte* start = log)
        {
            getLog(subject, log.Length, &written, start);
        }

        throw new OpenGLUnavailableException(
            $"The driver refused the {what}: {Encoding.UTF8.GetString(log[..written]).Trim()} "
            + $"({_gl.Description.Renderer}, \"{_gl.Description.Version}\"). Update the driver.");
    }
}
