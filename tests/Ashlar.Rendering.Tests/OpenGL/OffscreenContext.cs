using System.Runtime.InteropServices;

namespace Ashlar.Rendering.Tests;

/// <summary>
/// An OpenGL context without a window, through EGL: on Linux with Mesa this needs no display. Where there is none, the
/// test that asks for it is skipped and says why; or fails, where <c>ASHLAR_OPENGL_TESTS=required</c> says that there
/// must be one.
/// </summary>
internal sealed class OffscreenContext : IDisposable
{
    private const int None = 0x3038;
    private const int SurfaceType = 0x3033;
    private const int PbufferBit = 0x0001;
    private const int RenderableType = 0x3040;
    private const int OpenGLBit = 0x0008;
    private const int RedSize = 0x3024;
    private const int GreenSize = 0x3023;
    private const int BlueSize = 0x3022;
    private const int AlphaSize = 0x3021;
    private const int DepthSize = 0x3025;
    private const int StencilSize = 0x3026;
    private const int Width = 0x3057;
    private const int Height = 0x3056;
    private const int OpenGLApi = 0x30A2;
    private const int MajorVersion = 0x3098;
    private const int MinorVersion = 0x30FB;
    private const int ProfileMask = 0x30FD;
    private const int CoreProfileBit = 1;
    private const int SurfacelessPlatform = 0x31DD;
    private const int NeededVersion = 33;

    private static readonly string[] LibraryNames = ["libEGL.so.1", "libEGL.so"];

    private readonly nint _library;
    private readonly nint _display;
    private nint _surface;
    private nint _context;

    private OffscreenContext(nint library, nint display)
    {
        _library = library;
        _display = display;
    }

    private delegate nint GetProcAddressFunction([MarshalAs(UnmanagedType.LPUTF8Str)] string name);

    private delegate nint GetPlatformDisplayFunction(int platform, nint nativeDisplay, nint attributes);

    private delegate uint InitializeFunction(nint display, out int major, out int minor);

    private delegate uint BindApiFunction(int api);

    private delegate uint ChooseConfigFunction(
        nint display, int[] attributes, out nint config, int capacity, out int count);

    private delegate nint CreateContextFunction(nint display, nint config, nint shared, int[] attributes);

    private delegate nint CreateSurfaceFunction(nint display, nint config, int[] attributes);

    private delegate uint MakeCurrentFunction(nint display, nint draw, nint read, nint context);

    private delegate uint DestroyFunction(nint display, nint subject);

    private delegate int GetErrorFunction();

    private delegate byte IsFunction(uint name);

    private delegate void SetFunction(int value);

    private delegate void SetPairFunction(int first, int second);

    private delegate void SetThreeFunction(int first, int second, int third);

    private delegate void SetFourFunction(int first, int second, int third, int fourth);

    private delegate void SetMaskFunction(byte red, byte green, byte blue, byte alpha);

    /// <summary>A core context with a framebuffer of that size, current on this thread.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="version">At least this version, as 45 for 4.5.</param>
    public static OffscreenContext OpenOrSkip(int width, int height, int version = NeededVersion)
    {
        nint library = 0;
        foreach (string name in LibraryNames)
        {
            if (library == 0 && !NativeLibrary.TryLoad(name, out library))
            {
                library = 0;
            }
        }

        SkipUnless(library != 0, "no libEGL on this machine (Debian: apt-get install libegl1 libgl1-mesa-dri)");
        nint display = Function<GetPlatformDisplayFunction>(library, "eglGetPlatformDisplay")(
            SurfacelessPlatform, 0, 0);
        SkipUnless(
            display != 0 && Function<InitializeFunction>(library, "eglInitialize")(display, out _, out _) != 0,
            "libEGL has no surfaceless display: Mesa's drivers are missing (Debian: apt-get install libgl1-mesa-dri)");
        var context = new OffscreenContext(library, display);
        SkipUnless(
            context.TryOpen(width, height, version), $"EGL makes no OpenGL {version / 10.0:0.0} core context here");
        return context;
    }

    /// <summary>The address of an OpenGL function, or 0.</summary>
    public nint GetProcAddress(string name) =>
        Function<GetProcAddressFunction>(_library, "eglGetProcAddress")(name);

    /// <summary>Leaves this thread without a current context.</summary>
    public void Release() => MakeCurrent(0, 0);

    /// <summary>The first error since the last time, or 0.</summary>
    public int Error() => OpenGL<GetErrorFunction>("glGetError")();

    public bool IsBuffer(uint name) => OpenGL<IsFunction>("glIsBuffer")(name) != 0;

    public bool IsTexture(uint name) => OpenGL<IsFunction>("glIsTexture")(name) != 0;

    public bool IsProgram(uint name) => OpenGL<IsFunction>("glIsProgram")(name) != 0;

    public bool IsVertexArray(uint name) => OpenGL<IsFunction>("glIsVertexArray")(name) != 0;

    public void Enable(int feature) => OpenGL<SetFunction>("glEnable")(feature);

    public void Disable(int feature) => OpenGL<SetFunction>("glDisable")(feature);

    public void BlendEquation(int mode) => OpenGL<SetFunction>("glBlendEquation")(mode);

    public void UseProgram(int name) => OpenGL<SetFunction>("glUseProgram")(name);

    public void BindVertexArray(int name) => OpenGL<SetFunction>("glBindVertexArray")(name);

    public void BlendFunc(int source, int destination) =>
        OpenGL<SetPairFunction>("glBlendFunc")(source, destination);

    public void PolygonMode(int face, int mode) => OpenGL<SetPairFunction>("glPolygonMode")(face, mode);

    public void StencilFunc(int comparison, int reference, int mask) =>
        OpenGL<SetThreeFunction>("glStencilFunc")(comparison, reference, mask);

    public void Scissor(int x, int y, int width, int height) =>
        OpenGL<SetFourFunction>("glScissor")(x, y, width, height);

    public void Viewport(int x, int y, int width, int height) =>
        OpenGL<SetFourFunction>("glViewport")(x, y, width, height);

    public void ColorMask(byte red, byte green, byte blue, byte alpha) =>
        OpenGL<SetMaskFunction>("glColorMask")(red, green, blue, alpha);

    public void Dispose()
    {
        Release();
        Function<DestroyFunction>(_library, "eglDestroySurface")(_display, _surface);
        Function<DestroyFunction>(_library, "eglDestroyContext")(_display, _context);
    }

    private static void SkipUnless(bool condition, string reason)
    {
        if (Environment.GetEnvironmentVariable("ASHLAR_OPENGL_TESTS") == "required")
        {
            Assert.True(condition, $"ASHLAR_OPENGL_TESTS is \"required\", but: {reason}");
        }

        Assert.SkipUnless(condition, reason);
    }

    private bool TryOpen(int width, int height, int openGLVersion)
    {
        int[] wanted =
        [
            SurfaceType, PbufferBit, RenderableType, OpenGLBit,
            RedSize, 8, GreenSize, 8, BlueSize, 8, AlphaSize, 8,
            DepthSize, 24, StencilSize, 8, None,
        ];
        int[] version =
            [MajorVersion, openGLVersion / 10, MinorVersion, openGLVersion % 10, ProfileMask, CoreProfileBit, None];
        if (Function<BindApiFunction>(_library, "eglBindAPI")(OpenGLApi) == 0
            || Function<ChooseConfigFunction>(_library, "eglChooseConfig")(
                _display, wanted, out nint config, 1, out int count) == 0
            || count == 0)
        {
            return false;
        }

        _context = Function<CreateContextFunction>(_library, "eglCreateContext")(_display, config, 0, version);
        _surface = Function<CreateSurfaceFunction>(_library, "eglCreatePbufferSurface")(
            _display, config, [Width, width, Height, height, None]);
        return _context != 0 && _surface != 0 && MakeCurrent(_surface, _context);
    }

    private bool MakeCurrent(nint surface, nint context) =>
        Function<MakeCurrentFunction>(_library, "eglMakeCurrent")(_display, surface, surface, context) != 0;

    private T OpenGL<T>(string name)
        where T : Delegate =>
        Marshal.GetDelegateForFunctionPointer<T>(GetProcAddress(name));

    private static T Function<T>(nint library, string name)
        where T : Delegate =>
        Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, name));
}
