using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Rendering;

/// <summary>
/// A frame's commands on the device, as instance data. Each upload gives the old storage up to whatever still draws
/// from it and takes new storage, so nothing ever waits for the frame before.
/// </summary>
internal sealed unsafe class CommandBuffer : IDisposable
{
    private const int SmallestCapacity = 4096;

    private readonly OpenGLFunctions _gl;
    private readonly uint _buffer;
    private readonly uint _layout;
    private int _capacity;

    public CommandBuffer(OpenGLFunctions gl)
    {
        _gl = gl;
        uint name;
        gl.GenBuffers(1, &name);
        _buffer = name;
        gl.GenVertexArrays(1, &name);
        _layout = name;
        gl.BindVertexArray(_layout);
        for (uint location = ShapeShader.BodyLocation; location <= ShapeShader.KindLocation; location++)
        {
            gl.EnableVertexAttribArray(location);
            gl.VertexAttribDivisor(location, 1);
        }
    }

    /// <summary>Copies commands to the device.</summary>
    /// <returns>Bytes copied.</returns>
    public long Upload(ReadOnlySpan<DrawCommand> commands)
    {
        _gl.BindVertexArray(_layout);
        _gl.BindBuffer(Token.ArrayBuffer, _buffer);
        if (commands.Length > _capacity)
        {
            Grow(commands.Length);
        }
        else
        {
            _gl.BufferData(Token.ArrayBuffer, (nint)_capacity * sizeof(DrawCommand), null, Token.StreamDraw);
        }

        nint bytes = (nint)commands.Length * sizeof(DrawCommand);
        fixed (DrawCommand* first = commands)
        {
            _gl.BufferSubData(Token.ArrayBuffer, 0, bytes, first);
        }

        return bytes;
    }

    /// <summary>Draws some of the commands uploaded last.</summary>
    public void Draw(int first, int count)
    {
        const int Stride = 32;
        nint start = (nint)first * Stride;
        _gl.VertexAttribPointer(ShapeShader.BodyLocation, 4, Token.Float, Token.False, Stride, start);
        _gl.VertexAttribPointer(ShapeShader.AxisLocation, 2, Token.Float, Token.False, Stride, start + 16);
        _gl.VertexAttribPointer(ShapeShader.ColorLocation, 4, Token.UnsignedByte, Token.True, Stride, start + 24);
        _gl.VertexAttribIPointer(ShapeShader.KindLocation, 2, Token.UnsignedByte, Stride, start + 28);
        _gl.DrawArraysInstanced(Token.TriangleStrip, 0, 4, count);
    }

    /// <summary>Deletes the buffer.</summary>
    public void Dispose()
    {
        uint name = _buffer;
        _gl.DeleteBuffers(1, &name);
        name = _layout;
        _gl.DeleteVertexArrays(1, &name);
    }

    /// <summary>Takes room for a quarter more than is needed now.</summary>
    private void Grow(int count)
    {
        int capacity = Math.Max(count + (count / 4), SmallestCapacity);
        while (_gl.GetError() != Token.NoError)
        {
            // Errors of others, from before.
        }

        _gl.BufferData(Token.ArrayBuffer, (nint)capacity * sizeof(DrawCommand), null, Token.StreamDraw);
        int error = _gl.GetError();
        if (error != Token.NoError)
        {
            ThrowNoBuffer(count, capacity, error);
        }

        _capacity = capacity;
    }

    [DoesNotReturn]
    private static void ThrowNoBuffer(int count, int capacity, int error) => throw new InvalidOperationException(
        $"OpenGL refused a buffer of {(long)capacity * sizeof(DrawCommand)} bytes for {count} draw commands "
        + $"(error 0x{error:X4}). Draw fewer shapes in one frame.");
}
