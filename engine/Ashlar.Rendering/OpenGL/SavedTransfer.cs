using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>How the host had pixels copied in one direction: its own rows and buffer, which are restored afterwards.</summary>
internal readonly struct SavedTransfer
{
    private readonly bool _isUpload;
    private readonly int _buffer;
    private readonly int _alignment;
    private readonly int _rowLength;
    private readonly int _skipRows;
    private readonly int _skipPixels;

    private SavedTransfer(GL gl, bool isUpload)
    {
        _isUpload = isUpload;
        _buffer = gl.GetInteger((GetPName)(isUpload ? GLEnum.PixelUnpackBufferBinding : GLEnum.PixelPackBufferBinding));
        _alignment = gl.GetInteger(isUpload ? GetPName.UnpackAlignment : GetPName.PackAlignment);
        _rowLength = gl.GetInteger(isUpload ? GetPName.UnpackRowLength : GetPName.PackRowLength);
        _skipRows = gl.GetInteger(isUpload ? GetPName.UnpackSkipRows : GetPName.PackSkipRows);
        _skipPixels = gl.GetInteger(isUpload ? GetPName.UnpackSkipPixels : GetPName.PackSkipPixels);
    }

    /// <summary>Notes what is set, and sets plain rows of words in the program's memory.</summary>
    /// <param name="gl">The context.</param>
    /// <param name="isUpload">Whether pixels go to the device, or come from it.</param>
    public static SavedTransfer Begin(GL gl, bool isUpload)
    {
        var saved = new SavedTransfer(gl, isUpload);
        Set(gl, isUpload, 0, sizeof(uint), 0, 0, 0);
        return saved;
    }

    /// <summary>Sets what was noted.</summary>
    public void Restore(GL gl) => Set(gl, _isUpload, _buffer, _alignment, _rowLength, _skipRows, _skipPixels);

    private static void Set(
        GL gl, bool isUpload, int buffer, int alignment, int rowLength, int skipRows, int skipPixels)
    {
        gl.BindBuffer(isUpload ? BufferTargetARB.PixelUnpackBuffer : BufferTargetARB.PixelPackBuffer, (uint)buffer);
        gl.PixelStore(isUpload ? PixelStoreParameter.UnpackAlignment : PixelStoreParameter.PackAlignment, alignment);
        gl.PixelStore(isUpload ? PixelStoreParameter.UnpackRowLength : PixelStoreParameter.PackRowLength, rowLength);
        gl.PixelStore(isUpload ? PixelStoreParameter.UnpackSkipRows : PixelStoreParameter.PackSkipRows, skipRows);
        gl.PixelStore(isUpload ? PixelStoreParameter.UnpackSkipPixels : PixelStoreParameter.PackSkipPixels, skipPixels);
    }
}
