using Silk.NET.OpenGL;

namespace Ashlar.Rendering.Tests;

/// <summary>
/// A program with a renderer of its own: sets every state that it can to something odd, and reads all of it again, by
/// calls of its own.
/// </summary>
internal sealed class HostContext : IDisposable
{
    private static readonly EnableCap[] Switches =
    [
        EnableCap.ColorLogicOp, EnableCap.CullFace, EnableCap.DepthTest, EnableCap.Dither, EnableCap.FramebufferSrgb,
        EnableCap.Multisample, EnableCap.RasterizerDiscard, EnableCap.StencilTest, EnableCap.ScissorTest,
        EnableCap.Blend, EnableCap.ClipDistance0, EnableCap.ClipDistance3, EnableCap.ClipDistance7,
        EnableCap.PolygonOffsetFill, EnableCap.PrimitiveRestart, EnableCap.SampleAlphaToCoverage,
    ];

    private static readonly GLEnum[] Integers =
    [
        GLEnum.CurrentProgram, GLEnum.VertexArrayBinding, GLEnum.ArrayBufferBinding, GLEnum.ActiveTexture,
        GLEnum.BlendEquationRgb, GLEnum.BlendEquationAlpha, GLEnum.BlendSrcRgb, GLEnum.BlendDstRgb,
        GLEnum.BlendSrcAlpha, GLEnum.BlendDstAlpha, GLEnum.CullFaceMode, GLEnum.FrontFace, GLEnum.DepthFunc,
        GLEnum.StencilFunc, GLEnum.StencilRef, GLEnum.LogicOpMode, GLEnum.DrawFramebufferBinding,
        GLEnum.ReadFramebufferBinding, GLEnum.PixelPackBufferBinding, GLEnum.PixelUnpackBufferBinding,
        GLEnum.UnpackAlignment, GLEnum.UnpackRowLength, GLEnum.UnpackSkipRows, GLEnum.UnpackSkipPixels,
        GLEnum.PackAlignment, GLEnum.PackRowLength, GLEnum.PackSkipRows, GLEnum.PackSkipPixels,
        GLEnum.ElementArrayBufferBinding, GLEnum.UniformBufferBinding,
    ];

    private readonly OffscreenContext _context;
    private readonly int _version;
    private readonly uint[] _targets = new uint[2];

    public HostContext(int width, int height, int version)
    {
        _context = OffscreenContext.OpenOrSkip(width, height, version);
        _version = version;
        GL = GL.GetApi(_context.GetProcAddress);
    }

    public GL GL { get; }

    /// <summary>Draw buffers behind the first keep what they hold.</summary>
    public uint SecondTarget => _targets[1];

    public nint GetProcAddress(string name) => _context.GetProcAddress(name);

    public int Error() => _context.Error();

    /// <summary>Binds a framebuffer of two targets.</summary>
    public void BindTargets(int width, int height, InternalFormat format)
    {
        GL.BindFramebuffer(FramebufferTarget.Framebuffer, GL.GenFramebuffer());
        for (int i = 0; i < _targets.Length; i++)
        {
            _targets[i] = GL.GenRenderbuffer();
            GL.BindRenderbuffer(RenderbufferTarget.Renderbuffer, _targets[i]);
            GL.RenderbufferStorage(RenderbufferTarget.Renderbuffer, format, (uint)width, (uint)height);
            GL.FramebufferRenderbuffer(
                FramebufferTarget.Framebuffer,
                FramebufferAttachment.ColorAttachment0 + i,
                RenderbufferTarget.Renderbuffer,
                _targets[i]);
        }

        GL.DrawBuffers([DrawBufferMode.ColorAttachment0, DrawBufferMode.ColorAttachment1]);
        Assert.Equal(GLEnum.FramebufferComplete, GL.CheckFramebufferStatus(FramebufferTarget.Framebuffer));
    }

    /// <summary>Fills what is bound.</summary>
    public void Clear(Color color)
    {
        GL.ClearColor(color.R / 255f, color.G / 255f, color.B / 255f, color.A / 255f);
        GL.Clear(ClearBufferMask.ColorBufferBit);
    }

    /// <summary>Sets everything to something odd.</summary>
    public void SetAll(Random random)
    {
        foreach (EnableCap capability in Switches)
        {
            Toggle(capability, random.Next(2) == 0);
        }

        SetBindings();
        SetTransfers();
        GL.BlendEquationSeparate(BlendEquationModeEXT.FuncSubtract, BlendEquationModeEXT.Max);
        GL.BlendFuncSeparate(
            BlendingFactor.DstColor, BlendingFactor.Zero, BlendingFactor.SrcColor, BlendingFactor.DstAlpha);
        GL.CullFace(TriangleFace.FrontAndBack);
        GL.FrontFace(FrontFaceDirection.CW);
        GL.DepthFunc(DepthFunction.Never);
        GL.StencilFunc(StencilFunction.Never, 3, 0xff);
        GL.LogicOp(LogicOp.Xor);
        GL.Viewport(3, 5, 7, 11);
        GL.Scissor(2, 4, 6, 8);
        GL.ClearColor(0.25f, 0.5f, 0.75f, 0.125f);
        GL.PolygonMode(TriangleFace.FrontAndBack, PolygonMode.Line);
        SetEach();
    }

    /// <summary>Reads everything.</summary>
    public List<string> ReadAll()
    {
        List<string> state = [];
        state.AddRange(Switches.Select(capability => $"{capability} {GL.IsEnabled(capability)}"));
        state.AddRange(Integers.Select(name => $"{name} {GL.GetInteger((GetPName)name)}"));
        state.Add($"polygons {string.Join(' ', Numbers(GetPName.PolygonMode, 2))}");
        state.Add($"clear colour {string.Join(' ', Fractions(GetPName.ColorClearValue))}");
        state.Add($"viewport {string.Join(' ', Fractions(GetPName.Viewport))}");
        state.Add($"scissor {string.Join(' ', Numbers(GetPName.ScissorBox, 4))}");
        GLEnum unit = (GLEnum)GL.GetInteger(GetPName.ActiveTexture);
        for (int i = 0; i < 4; i++)
        {
            GL.ActiveTexture(TextureUnit.Texture0 + i);
            state.Add($"texture {i} {GL.GetInteger(GetPName.TextureBinding2D)} {GL.GetInteger((GetPName)GLEnum.SamplerBinding)}");
        }

        GL.ActiveTexture((TextureUnit)unit);
        ReadEach(state);
        return state;
    }

    public void Dispose() => _context.Dispose();

    private void SetBindings()
    {
        uint program = GL.CreateProgram();
        GL.LinkProgram(program);
        GL.BindVertexArray(GL.GenVertexArray());
        GL.BindBuffer(BufferTargetARB.ArrayBuffer, GL.GenBuffer());
        GL.BindBuffer(BufferTargetARB.ElementArrayBuffer, GL.GenBuffer());
        GL.BindBuffer(BufferTargetARB.UniformBuffer, GL.GenBuffer());
        for (int i = 0; i < 4; i++)
        {
            GL.ActiveTexture(TextureUnit.Texture0 + i);
            GL.BindTexture(TextureTarget.Texture2D, GL.GenTexture());
            GL.BindSampler((uint)i, GL.GenSampler());
        }

        GL.ActiveTexture(TextureUnit.Texture2);
    }

    private void SetTransfers()
    {
        GL.BindBuffer(BufferTargetARB.PixelPackBuffer, GL.GenBuffer());
        GL.BindBuffer(BufferTargetARB.PixelUnpackBuffer, GL.GenBuffer());
        foreach (PixelStoreParameter parameter in (PixelStoreParameter[])
        [
            PixelStoreParameter.UnpackRowLength, PixelStoreParameter.UnpackSkipRows, PixelStoreParameter.UnpackSkipPixels,
            PixelStoreParameter.PackRowLength, PixelStoreParameter.PackSkipRows, PixelStoreParameter.PackSkipPixels,
        ])
        {
            GL.PixelStore(parameter, 1 + ((int)parameter % 5));
        }

        GL.PixelStore(PixelStoreParameter.UnpackAlignment, 2);
        GL.PixelStore(PixelStoreParameter.PackAlignment, 8);
    }

    /// <summary>What newer contexts have of each draw buffer and viewport.</summary>
    private void SetEach()
    {
        for (uint i = 0; i < 4; i++)
        {
            Toggle(EnableCap.Blend, i, i % 2 == 1);
            GL.ColorMask(i, i % 2 == 0, i % 3 == 1, true, i % 2 == 1);
            if (_version >= 40)
            {
                GL.BlendFunc(i, i % 2 == 0 ? BlendingFactor.DstColor : BlendingFactor.SrcColor, BlendingFactor.Zero);
                GL.BlendEquation(i, i % 2 == 0 ? BlendEquationModeEXT.Min : BlendEquationModeEXT.FuncReverseSubtract);
            }

            if (_version >= 41)
            {
                GL.ViewportIndexed(i, i + 0.5f, i, 20, 30 + i);
                GL.ScissorIndexed(i, (int)i, 1, 9 + i, 10);
                Toggle(EnableCap.ScissorTest, i, i % 2 == 0);
            }
        }

        if (_version >= 45)
        {
            GL.ClipControl(ClipControlOrigin.UpperLeft, ClipControlDepth.ZeroToOne);
        }
    }

    private void ReadEach(List<string> state)
    {
        for (uint i = 0; i < 4; i++)
        {
            bool[] mask = new bool[4];
            GL.GetBoolean((BufferTargetARB)GLEnum.ColorWritemask, i, mask);
            state.Add($"buffer {i} blends {GL.IsEnabled(EnableCap.Blend, i)}, mask {string.Join(' ', mask)}");
            if (_version >= 40)
            {
                GL.GetInteger(GLEnum.BlendSrcRgb, i, out int source);
                GL.GetInteger(GLEnum.BlendDstAlpha, i, out int destination);
                GL.GetInteger(GLEnum.BlendEquationRgb, i, out int equation);
                state.Add($"buffer {i} {source} {destination} {equation}");
            }

            if (_version >= 41)
            {
                float[] viewport = new float[4];
                int[] scissor = new int[4];
                GL.GetFloat(GLEnum.Viewport, i, viewport);
                GL.GetInteger(GLEnum.ScissorBox, i, scissor);
                state.Add($"viewport {i} {string.Join(' ', viewport)}, {string.Join(' ', scissor)} {GL.IsEnabled(EnableCap.ScissorTest, i)}");
            }
        }

        if (_version >= 45)
        {
            state.Add($"clip {GL.GetInteger((GetPName)GLEnum.ClipOrigin)} {GL.GetInteger((GetPName)GLEnum.ClipDepthMode)}");
        }
    }

    private int[] Numbers(GetPName name, int count)
    {
        int[] numbers = new int[count];
        GL.GetInteger(name, numbers);
        return numbers;
    }

    private float[] Fractions(GetPName name)
    {
        float[] numbers = new float[4];
        GL.GetFloat(name, numbers);
        return numbers;
    }

    private void Toggle(EnableCap capability, bool isOn)
    {
        if (isOn)
        {
            GL.Enable(capability);
        }
        else
        {
            GL.Disable(capability);
        }
    }

    private void Toggle(EnableCap capability, uint index, bool isOn)
    {
        if (isOn)
        {
            GL.Enable(capability, index);
        }
        else
        {
            GL.Disable(capability, index);
        }
    }
}
