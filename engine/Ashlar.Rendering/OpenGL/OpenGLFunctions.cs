using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace Ashlar.Rendering;

/// <summary>
/// The OpenGL functions in use, by their names without the <c>gl</c>. Having one of these means that the context is
/// new enough and that nothing is missing. Pointers are those of the context that was current.
/// </summary>
internal sealed unsafe class OpenGLFunctions
{
    private const int NeededMajor = 3;
    private const int NeededMinor = 3;

    /// <exception cref="OpenGLUnavailableException">No context, too old a version, or missing functions.</exception>
    public OpenGLFunctions(Func<string, nint> getProcAddress)
    {
        var missing = new StringBuilder();
        nint Find(string name)
        {
            nint address = getProcAddress(name);

            // wglGetProcAddress says "no" with any of -1, 0, 1, 2 and 3.
            if (address is >= -1 and <= 3)
            {
                missing.Append(missing.Length == 0 ? "" : ", ").Append(name);
                return 0;
            }

            return address;
        }

        GetString = (delegate* unmanaged<int, byte*>)Find("glGetString");
        Description = Describe();
        ThrowUnlessNewEnough(Description.Version);

        ActiveTexture = (delegate* unmanaged<int, void>)Find("glActiveTexture");
        AttachShader = (delegate* unmanaged<uint, uint, void>)Find("glAttachShader");
        BindBuffer = (delegate* unmanaged<int, uint, void>)Find("glBindBuffer");
        BindTexture = (delegate* unmanaged<int, uint, void>)Find("glBindTexture");
        BindVertexArray = (delegate* unmanaged<uint, void>)Find("glBindVertexArray");
        BlendEquation = (delegate* unmanaged<int, void>)Find("glBlendEquation");
        BlendFuncSeparate = (delegate* unmanaged<int, int, int, int, void>)Find("glBlendFuncSeparate");
        BufferData = (delegate* unmanaged<int, nint, void*, int, void>)Find("glBufferData");
        BufferSubData = (delegate* unmanaged<int, nint, nint, void*, void>)Find("glBufferSubData");
        Clear = (delegate* unmanaged<int, void>)Find("glClear");
        ClearColor = (delegate* unmanaged<float, float, float, float, void>)Find("glClearColor");
        ColorMask = (delegate* unmanaged<byte, byte, byte, byte, void>)Find("glColorMask");
        CompileShader = (delegate* unmanaged<uint, void>)Find("glCompileShader");
        CreateProgram = (delegate* unmanaged<uint>)Find("glCreateProgram");
        CreateShader = (delegate* unmanaged<int, uint>)Find("glCreateShader");
        DeleteBuffers = (delegate* unmanaged<int, uint*, void>)Find("glDeleteBuffers");
        DeleteProgram = (delegate* unmanaged<uint, void>)Find("glDeleteProgram");
        DeleteShader = (delegate* unmanaged<uint, void>)Find("glDeleteShader");
        DeleteTextures = (delegate* unmanaged<int, uint*, void>)Find("glDeleteTextures");
        DeleteVertexArrays = (delegate* unmanaged<int, uint*, void>)Find("glDeleteVertexArrays");
        Disable = (delegate* unmanaged<int, void>)Find("glDisable");
        DrawArraysInstanced = (delegate* unmanaged<int, int, int, int, void>)Find("glDrawArraysInstanced");
        Enable = (delegate* unmanaged<int, void>)Find("glEnable");
        EnableVertexAttribArray = (delegate* unmanaged<uint, void>)Find("glEnableVertexAttribArray");
        GenBuffers = (delegate* unmanaged<int, uint*, void>)Find("glGenBuffers");
        GenTextures = (delegate* unmanaged<int, uint*, void>)Find("glGenTextures");
        GenVertexArrays = (delegate* unmanaged<int, uint*, void>)Find("glGenVertexArrays");
        GetError = (delegate* unmanaged<int>)Find("glGetError");
        GetProgramInfoLog = (delegate* unmanaged<uint, int, int*, byte*, void>)Find("glGetProgramInfoLog");
        GetProgramiv = (delegate* unmanaged<uint, int, int*, void>)Find("glGetProgramiv");
        GetShaderInfoLog = (delegate* unmanaged<uint, int, int*, byte*, void>)Find("glGetShaderInfoLog");
        GetShaderiv = (delegate* unmanaged<uint, int, int*, void>)Find("glGetShaderiv");
        GetUniformLocation = (delegate* unmanaged<uint, byte*, int>)Find("glGetUniformLocation");
        LinkProgram = (delegate* unmanaged<uint, void>)Find("glLinkProgram");
        PixelStorei = (delegate* unmanaged<int, int, void>)Find("glPixelStorei");
        PolygonMode = (delegate* unmanaged<int, int, void>)Find("glPolygonMode");
        ReadPixels = (delegate* unmanaged<int, int, int, int, int, int, void*, void>)Find("glReadPixels");
        Scissor = (delegate* unmanaged<int, int, int, int, void>)Find("glScissor");
        ShaderSource = (delegate* unmanaged<uint, int, byte**, int*, void>)Find("glShaderSource");
        TexImage2D =
            (delegate* unmanaged<int, int, int, int, int, int, int, int, void*, void>)Find("glTexImage2D");
        TexParameteri = (delegate* unmanaged<int, int, int, void>)Find("glTexParameteri");
        Uniform3f = (delegate* unmanaged<int, float, float, float, void>)Find("glUniform3f");
        Uniform4f = (delegate* unmanaged<int, float, float, float, float, void>)Find("glUniform4f");
        UseProgram = (delegate* unmanaged<uint, void>)Find("glUseProgram");
        VertexAttribDivisor = (delegate* unmanaged<uint, uint, void>)Find("glVertexAttribDivisor");
        VertexAttribIPointer = (delegate* unmanaged<uint, int, int, int, nint, void>)Find("glVertexAttribIPointer");
        VertexAttribPointer =
            (delegate* unmanaged<uint, int, int, byte, int, nint, void>)Find("glVertexAttribPointer");
        Viewport = (delegate* unmanaged<int, int, int, int, void>)Find("glViewport");
        if (missing.Length != 0)
        {
            ThrowMissing(missing);
        }
    }

    public OpenGLDescription Description { get; }

    public delegate* unmanaged<int, void> ActiveTexture { get; }

    public delegate* unmanaged<uint, uint, void> AttachShader { get; }

    public delegate* unmanaged<int, uint, void> BindBuffer { get; }

    public delegate* unmanaged<int, uint, void> BindTexture { get; }

    public delegate* unmanaged<uint, void> BindVertexArray { get; }

    public delegate* unmanaged<int, void> BlendEquation { get; }

    public delegate* unmanaged<int, int, int, int, void> BlendFuncSeparate { get; }

    public delegate* unmanaged<int, nint, void*, int, void> BufferData { get; }

    public delegate* unmanaged<int, nint, nint, void*, void> BufferSubData { get; }

    public delegate* unmanaged<int, void> Clear { get; }

    public delegate* unmanaged<float, float, float, float, void> ClearColor { get; }

    public delegate* unmanaged<byte, byte, byte, byte, void> ColorMask { get; }

    public delegate* unmanaged<uint, void> CompileShader { get; }

    public delegate* unmanaged<uint> CreateProgram { get; }

    public delegate* unmanaged<int, uint> CreateShader { get; }

    public delegate* unmanaged<int, uint*, void> DeleteBuffers { get; }

    public delegate* unmanaged<uint, void> DeleteProgram { get; }

    public delegate* unmanaged<uint, void> DeleteShader { get; }

    public delegate* unmanaged<int, uint*, void> DeleteTextures { get; }

    public delegate* unmanaged<int, uint*, void> DeleteVertexArrays { get; }

    public delegate* unmanaged<int, void> Disable { get; }

    public delegate* unmanaged<int, int, int, int, void> DrawArraysInstanced { get; }

    public delegate* unmanaged<int, void> Enable { get; }

    public delegate* unmanaged<uint, void> EnableVertexAttribArray { get; }

    public delegate* unmanaged<int, uint*, void> GenBuffers { get; }

    public delegate* unmanaged<int, uint*, void> GenTextures { get; }

    public delegate* unmanaged<int, uint*, void> GenVertexArrays { get; }

    public delegate* unmanaged<int> GetError { get; }

    public delegate* unmanaged<uint, int, int*, byte*, void> GetProgramInfoLog { get; }

    public delegate* unmanaged<uint, int, int*, void> GetProgramiv { get; }

    public delegate* unmanaged<uint, int, int*, byte*, void> GetShaderInfoLog { get; }

    public delegate* unmanaged<uint, int, int*, void> GetShaderiv { get; }

    public delegate* unmanaged<int, byte*> GetString { get; }

    public delegate* unmanaged<uint, byte*, int> GetUniformLocation { get; }

    public delegate* unmanaged<uint, void> LinkProgram { get; }

    public delegate* unmanaged<int, int, void> PixelStorei { get; }

    public delegate* unmanaged<int, int, void> PolygonMode { get; }

    public delegate* unmanaged<int, int, int, int, int, int, void*, void> ReadPixels { get; }

    public delegate* unmanaged<int, int, int, int, void> Scissor { get; }

    public delegate* unmanaged<uint, int, byte**, int*, void> ShaderSource { get; }

    public delegate* unmanaged<int, int, int, int, int, int, int, int, void*, void> TexImage2D { get; }

    public delegate* unmanaged<int, int, int, void> TexParameteri { get; }

    public delegate* unmanaged<int, float, float, float, void> Uniform3f { get; }

    public delegate* unmanaged<int, float, float, float, float, void> Uniform4f { get; }

    public delegate* unmanaged<uint, void> UseProgram { get; }

    public delegate* unmanaged<uint, uint, void> VertexAttribDivisor { get; }

    public delegate* unmanaged<uint, int, int, int, nint, void> VertexAttribIPointer { get; }

    public delegate* unmanaged<uint, int, int, byte, int, nint, void> VertexAttribPointer { get; }

    public delegate* unmanaged<int, int, int, int, void> Viewport { get; }

    private OpenGLDescription Describe()
    {
        if (GetString is null)
        {
            throw new OpenGLUnavailableException(
                "The loader has no glGetString, so there is no OpenGL driver behind it. Install one, or hand over the "
                + "window library's GetProcAddress.");
        }

        string? version = Read(Token.Version) ?? throw new OpenGLUnavailableException(
            "No OpenGL context is current on this thread. Make one current before making the renderer.");
        return new OpenGLDescription(
            Read(Token.Vendor) ?? "unknown",
            Read(Token.Renderer) ?? "unknown",
            version,
            Read(Token.ShadingLanguageVersion) ?? "unknown");
    }

    private string? Read(int token) => Marshal.PtrToStringUTF8((nint)GetString(token));

    private void ThrowUnlessNewEnough(string version)
    {
        if (!TryReadVersion(version, out int major, out int minor)
            || (major, minor).CompareTo((NeededMajor, NeededMinor)) < 0)
        {
            ThrowTooOld();
        }
    }

    /// <summary>Reads what a desktop driver begins its version with: "3.3.0 …", unlike "OpenGL ES 3.2".</summary>
    private static bool TryReadVersion(string version, out int major, out int minor)
    {
        minor = 0;
        int dot = version.IndexOf('.');
        if (dot < 0 || !int.TryParse(version.AsSpan(0, dot), out major))
        {
            major = 0;
            return false;
        }

        int end = dot + 1;
        while (end < version.Length && char.IsAsciiDigit(version[end]))
        {
            end++;
        }

        return int.TryParse(version.AsSpan(dot + 1, end - dot - 1), out minor);
    }

    [DoesNotReturn]
    private void ThrowTooOld() => throw new OpenGLUnavailableException(
        $"OpenGL {NeededMajor}.{NeededMinor} is needed; this context is \"{Description.Version}\" of "
        + $"{Description.Renderer}. Ask for a {NeededMajor}.{NeededMinor} core context, or update the driver.");

    [DoesNotReturn]
    private void ThrowMissing(StringBuilder missing) => throw new OpenGLUnavailableException(
        $"OpenGL functions are missing: {missing}. The context is \"{Description.Version}\" of "
        + $"{Description.Renderer}, which should have them: update the driver, or hand over the GetProcAddress of the "
        + "library that made the context.");
}
