using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>
/// A frame's commands on the device, as instance data. Each upload takes new storage and leaves the old one to the
/// draws that still read it, so no upload waits for the frame before.
/// </summary>
internal sealed unsafe class CommandBuffer : IDisposable
{
    private const int SmallestCapacity = 4096;

    private readonly GL _gl;
    private readonly uint _buffer;
    private readonly uint _layout;
    private int _capacity;

    public CommandBuffer(GL gl)
    {
        _gl = gl;
        _buffer = gl.GenBuffer();
        _layout = gl.GenVertexArray();
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
        _gl.BindBuffer(BufferTargetARB.ArrayBuffer, _buffer);
        if (commands.Length > _capacity)
        {
            Grow(commands.Length);
        }
        else
        {
            Take(_capacity);
        }

        _gl.BufferSubData(BufferTargetARB.ArrayBuffer, 0, commands);
        return (long)commands.Length * Unsafe.SizeOf<DrawCommand>();
    }

    /// <summary>Draws some of the commands uploaded last.</summary>
    public void Draw(int first, int count)
    {
        const int Stride = 32;
        nint start = (nint)first * Stride;
        _gl.VertexAttribPointer(
            ShapeShader.BodyLocation, 4, VertexAttribPointerType.Float, false, Stride, start);
        _gl.VertexAttribPointer(
            ShapeShader.AxisLocation, 2, VertexAttribPointerType.Float, false, Stride, start + 16);
        _gl.VertexAttribPointer(
            ShapeShader.ColorLocation, 4, VertexAttribPointerType.UnsignedByte, true, Stride, start + 24);
        _gl.VertexAttribIPointer(ShapeShader.KindLocation, 2, VertexAttribIType.UnsignedByte, Stride, start + 28);
        _gl.DrawArraysInstanced(PrimitiveType.TriangleStrip, 0, 4, (uint)count);
    }

    /// <summary>Deletes the buffer.</summary>
    public void Dispose()
    {
        _gl.DeleteBuffer(_buffer);
        _gl.DeleteVertexArray(_layout);
    }

    /// <summary>Takes room for a quarter more than is needed now.</summary>
    private void Grow(int count)
    {
        int capacity = Math.Max(count + (count / 4), SmallestCapacity);
        while (_gl.GetError() != GLEnum.NoError)
        {
            // Skips errors of earlier calls.
        }

        Take(capacity);
        GLEnum error = _gl.GetError();
        if (error != GLEnum.NoError)
        {
            ThrowNoBuffer(count, capacity, error);
        }

        _capacity = capacity;
    }

    /// <summary>Takes storage whose content is undefined.</summary>
    private void Take(int capacity) => _gl.BufferData(
        BufferTargetARB.ArrayBuffer, (nuint)capacity * (nuint)sizeof(DrawCommand), null, BufferUsageARB.StreamDraw);

    [DoesNotReturn]
    private static void ThrowNoBuffer(int count, int capacity, GLEnum error) => throw new InvalidOperationException(
        $"OpenGL refused a buffer of {(long)capacity * sizeof(DrawCommand)} bytes for {count} draw commands "
        + $"({error}, 0x{(int)error:X4}). Draw fewer shapes in one frame.");
}
