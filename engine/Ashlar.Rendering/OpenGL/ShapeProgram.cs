using System.Diagnostics.CodeAnalysis;
using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>The shaders, compiled and linked, and their two uniforms.</summary>
internal sealed class ShapeProgram : IDisposable
{
    private readonly GL _gl;
    private readonly uint _program;
    private readonly int _picture;
    private readonly int _frame;

    /// <exception cref="OpenGLUnavailableException">The driver refused the shaders; nothing is left behind.</exception>
    public ShapeProgram(GL gl, OpenGLDescription driver)
    {
        _gl = gl;
        _program = gl.CreateProgram();
        try
        {
            Attach(ShaderType.VertexShader, ShapeShader.Vertex, "vertex shader", driver);
            Attach(ShaderType.FragmentShader, ShapeShader.Fragment, "fragment shader", driver);
            Link(driver);
            _picture = gl.GetUniformLocation(_program, "picture");
            _frame = gl.GetUniformLocation(_program, "frame");
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
        _gl.Uniform3(_picture, (float)width, (float)height, unit);
        _gl.Uniform4(_frame, unitX, unitY, (float)framebufferHeight, 1 / unit);
    }

    /// <summary>Deletes the program.</summary>
    public void Dispose() => _gl.DeleteProgram(_program);

    private void Attach(ShaderType type, string source, string name, OpenGLDescription driver)
    {
        uint shader = _gl.CreateShader(type);
        try
        {
            _gl.ShaderSource(shader, source);
            _gl.CompileShader(shader);
            if (_gl.GetShader(shader, ShaderParameterName.CompileStatus) == 0)
            {
                ThrowRefused(name, _gl.GetShaderInfoLog(shader), driver);
            }

            _gl.AttachShader(_program, shader);
        }
        finally
        {
            // What is attached lives as long as the program.
            _gl.DeleteShader(shader);
        }
    }

    private void Link(OpenGLDescription driver)
    {
        _gl.LinkProgram(_program);
        if (_gl.GetProgram(_program, ProgramPropertyARB.LinkStatus) == 0)
        {
            ThrowRefused("linked shaders", _gl.GetProgramInfoLog(_program), driver);
        }
    }

    [DoesNotReturn]
    private static void ThrowRefused(string what, string log, OpenGLDescription driver) =>
        throw new OpenGLUnavailableException(
            $"The driver refused the {what}: {log.Trim('\0', ' ', '\n', '\r', '\t')} "
            + $"({driver.Renderer}, \"{driver.Version}\"). Update the driver.");
}
