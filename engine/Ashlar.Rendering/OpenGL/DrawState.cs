using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>
/// The state of the context that drawing depends on. Only the first draw buffer, viewport and scissor are touched: the host
/// may have more of them.
/// </summary>
internal sealed class DrawState(GL gl, ContextFeatures features)
{
    /// <summary>What is switched off while drawing.</summary>
    public static readonly EnableCap[] Unwanted =
    [
        EnableCap.ColorLogicOp, EnableCap.CullFace, EnableCap.DepthTest, EnableCap.Dither, EnableCap.FramebufferSrgb,
        EnableCap.Multisample, EnableCap.RasterizerDiscard, EnableCap.StencilTest, EnableCap.ClipDistance0,
        EnableCap.ClipDistance1, EnableCap.ClipDistance2, EnableCap.ClipDistance3, EnableCap.ClipDistance4,
        EnableCap.ClipDistance5, EnableCap.ClipDistance6, EnableCap.ClipDistance7,
    ];

    /// <summary>Sets all but what depends on the picture.</summary>
    public void Set()
    {
        foreach (EnableCap unwanted in Unwanted)
        {
            gl.Disable(unwanted);
        }

        SetBlending();
        gl.ColorMask(0, true, true, true, true);
        gl.PolygonMode(TriangleFace.FrontAndBack, PolygonMode.Fill);
        gl.BindSampler(0, 0);
        if (features.HasClipControl)
        {
            gl.ClipControl(ClipControlOrigin.LowerLeft, ClipControlDepth.NegativeOneToOne);
        }
    }

    /// <summary>Draws to a part of the framebuffer, and confines drawing to it.</summary>
    public void SetViewport(int width, int height)
    {
        if (features.HasViewports)
        {
            gl.ViewportIndexed(0, 0, 0, width, height);
            gl.Enable(EnableCap.ScissorTest, 0);
        }
        else
        {
            gl.Viewport(0, 0, (uint)width, (uint)height);
            gl.Enable(EnableCap.ScissorTest);
        }

        SetScissor(0, 0, width, height);
    }

    /// <summary>Confines drawing to a rectangle, counted from the lower left corner.</summary>
    public void SetScissor(int left, int bottom, int width, int height)
    {
        if (features.HasViewports)
        {
            gl.ScissorIndexed(0, left, bottom, (uint)width, (uint)height);
        }
        else
        {
            gl.Scissor(left, bottom, (uint)width, (uint)height);
        }
    }

    private void SetBlending()
    {
        gl.Enable(EnableCap.Blend, 0);
        if (features.HasBlendingOfEach)
        {
            gl.BlendEquation(0, BlendEquationModeEXT.FuncAdd);
            gl.BlendFuncSeparate(
                0,
                BlendingFactor.SrcAlpha,
                BlendingFactor.OneMinusSrcAlpha,
                BlendingFactor.One,
                BlendingFactor.OneMinusSrcAlpha);
        }
        else
        {
            gl.BlendEquation(BlendEquationModeEXT.FuncAdd);
            gl.BlendFuncSeparate(
                BlendingFactor.SrcAlpha,
                BlendingFactor.OneMinusSrcAlpha,
                BlendingFactor.One,
                BlendingFactor.OneMinusSrcAlpha);
        }
    }
}
