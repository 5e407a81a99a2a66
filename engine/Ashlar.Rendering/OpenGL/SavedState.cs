using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>
/// What the host had set of all that drawing changes: <see cref="Save"/> before, <see cref="Restore"/> after. Some fifty
/// calls each, without garbage.
/// </summary>
internal sealed class SavedState
{
    private readonly GL _gl;
    private readonly ContextFeatures _features;
    private readonly bool[] _switches = new bool[DrawState.Unwanted.Length];
    private readonly bool[] _masks;
    private readonly int[] _polygonMode = new int[2];
    private readonly int[] _scissor = new int[4];
    private readonly float[] _viewport = new float[4];
    private readonly float[] _clearColor = new float[4];
    private bool _isBlending;
    private bool _isScissoring;
    private int _equationOfColor;
    private int _equationOfAlpha;
    private int _sourceOfColor;
    private int _destinationOfColor;
    private int _sourceOfAlpha;
    private int _destinationOfAlpha;
    private int _clipOrigin;
    private int _clipDepth;
    private int _program;
    private int _layout;
    private int _buffer;
    private int _unit;
    private int _texture;
    private int _sampler;

    /// <summary>Makes room for it.</summary>
    public SavedState(GL gl, ContextFeatures features)
    {
        _gl = gl;
        _features = features;
        _masks = new bool[gl.GetInteger(GetPName.MaxDrawBuffers) * 4];
    }

    /// <summary>Notes all that is set, and shields the draw buffers behind the first.</summary>
    public void Save()
    {
        for (int i = 0; i < _switches.Length; i++)
        {
            _switches[i] = _gl.IsEnabled(DrawState.Unwanted[i]);
        }

        SaveBlending();
        SaveAreas();
        SaveMasks();
        SaveBindings();
        _gl.GetInteger(GetPName.PolygonMode, _polygonMode);
        _gl.GetFloat(GetPName.ColorClearValue, _clearColor);
        if (_features.HasClipControl)
        {
            _clipOrigin = _gl.GetInteger((GetPName)GLEnum.ClipOrigin);
            _clipDepth = _gl.GetInteger((GetPName)GLEnum.ClipDepthMode);
        }
    }

    /// <summary>Sets all that was noted.</summary>
    public void Restore()
    {
        for (int i = 0; i < _switches.Length; i++)
        {
            Switch(DrawState.Unwanted[i], _switches[i]);
        }

        RestoreBlending();
        RestoreAreas();
        RestoreMasks();
        RestoreBindings();
        RestorePolygonMode();
        _gl.ClearColor(_clearColor[0], _clearColor[1], _clearColor[2], _clearColor[3]);
        if (_features.HasClipControl)
        {
            _gl.ClipControl((ClipControlOrigin)_clipOrigin, (ClipControlDepth)_clipDepth);
        }
    }

    private void SaveBlending()
    {
        _isBlending = _gl.IsEnabled(EnableCap.Blend, 0);
        _equationOfColor = Integer(GLEnum.BlendEquationRgb);
        _equationOfAlpha = Integer(GLEnum.BlendEquationAlpha);
        _sourceOfColor = Integer(GLEnum.BlendSrcRgb);
        _destinationOfColor = Integer(GLEnum.BlendDstRgb);
        _sourceOfAlpha = Integer(GLEnum.BlendSrcAlpha);
        _destinationOfAlpha = Integer(GLEnum.BlendDstAlpha);
    }

    private void RestoreBlending()
    {
        Switch(EnableCap.Blend, 0, _isBlending);
        if (_features.HasBlendingOfEach)
        {
            _gl.BlendEquationSeparate(
                0, (BlendEquationModeEXT)_equationOfColor, (BlendEquationModeEXT)_equationOfAlpha);
            _gl.BlendFuncSeparate(
                0,
                (BlendingFactor)_sourceOfColor,
                (BlendingFactor)_destinationOfColor,
                (BlendingFactor)_sourceOfAlpha,
                (BlendingFactor)_destinationOfAlpha);
        }
        else
        {
            _gl.BlendEquationSeparate((BlendEquationModeEXT)_equationOfColor, (BlendEquationModeEXT)_equationOfAlpha);
            _gl.BlendFuncSeparate(
                (BlendingFactor)_sourceOfColor,
                (BlendingFactor)_destinationOfColor,
                (BlendingFactor)_sourceOfAlpha,
                (BlendingFactor)_destinationOfAlpha);
        }
    }

    private void SaveAreas()
    {
        _gl.GetFloat(GetPName.Viewport, _viewport);
        _gl.GetInteger(GetPName.ScissorBox, _scissor);
        _isScissoring = _gl.IsEnabled(EnableCap.ScissorTest);
    }

    private void RestoreAreas()
    {
        if (_features.HasViewports)
        {
            _gl.ViewportIndexed(0, _viewport[0], _viewport[1], _viewport[2], _viewport[3]);
            _gl.ScissorIndexed(0, _scissor[0], _scissor[1], (uint)_scissor[2], (uint)_scissor[3]);
            Switch(EnableCap.ScissorTest, 0, _isScissoring);
        }
        else
        {
            _gl.Viewport((int)_viewport[0], (int)_viewport[1], (uint)_viewport[2], (uint)_viewport[3]);
            _gl.Scissor(_scissor[0], _scissor[1], (uint)_scissor[2], (uint)_scissor[3]);
            Switch(EnableCap.ScissorTest, _isScissoring);
        }
    }

    /// <summary>What the shader does not write to, such as the normals of a deferred renderer, is not to change.</summary>
    private void SaveMasks()
    {
        for (int i = 0; i < _masks.Length; i += 4)
        {
            _gl.GetBoolean((BufferTargetARB)GLEnum.ColorWritemask, (uint)i / 4, _masks.AsSpan(i, 4));
            if (i > 0)
            {
                _gl.ColorMask((uint)i / 4, false, false, false, false);
            }
        }
    }

    private void RestoreMasks()
    {
        for (int i = 0; i < _masks.Length; i += 4)
        {
            _gl.ColorMask((uint)i / 4, _masks[i], _masks[i + 1], _masks[i + 2], _masks[i + 3]);
        }
    }

    private void SaveBindings()
    {
        _program = Integer(GLEnum.CurrentProgram);
        _layout = Integer(GLEnum.VertexArrayBinding);
        _buffer = Integer(GLEnum.ArrayBufferBinding);
        _unit = Integer(GLEnum.ActiveTexture);
        _gl.ActiveTexture(TextureUnit.Texture0);
        _texture = Integer(GLEnum.TextureBinding2D);
        _sampler = Integer(GLEnum.SamplerBinding);
    }

    private void RestoreBindings()
    {
        _gl.UseProgram((uint)_program);
        _gl.BindVertexArray((uint)_layout);
        _gl.BindBuffer(BufferTargetARB.ArrayBuffer, (uint)_buffer);
        _gl.ActiveTexture(TextureUnit.Texture0);
        _gl.BindTexture(TextureTarget.Texture2D, (uint)_texture);
        _gl.BindSampler(0, (uint)_sampler);
        _gl.ActiveTexture((TextureUnit)_unit);
    }

    /// <summary>A core context has one mode for both sides and may tell one number; only an older one has two.</summary>
    private void RestorePolygonMode()
    {
        int front = _polygonMode[0];
        int back = _polygonMode[1];
        if (back == 0 || back == front)
        {
            _gl.PolygonMode(TriangleFace.FrontAndBack, (PolygonMode)front);
        }
        else
        {
            _gl.PolygonMode(TriangleFace.Front, (PolygonMode)front);
            _gl.PolygonMode(TriangleFace.Back, (PolygonMode)back);
        }
    }

    private int Integer(GLEnum name) => _gl.GetInteger((GetPName)name);

    private void Switch(EnableCap capability, bool isOn)
    {
        if (isOn)
        {
            _gl.Enable(capability);
        }
        else
        {
            _gl.Disable(capability);
        }
    }

    private void Switch(EnableCap capability, uint index, bool isOn)
    {
        if (isOn)
        {
            _gl.Enable(capability, index);
        }
        else
        {
            _gl.Disable(capability, index);
        }
    }
}
