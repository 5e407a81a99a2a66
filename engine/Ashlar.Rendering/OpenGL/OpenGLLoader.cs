using System.Diagnostics.CodeAnalysis;
using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>
/// Makes Silk.NET's <see cref="GL"/> of a <c>GetProcAddress</c>, after checking that the context is new enough and has
/// every function that is called here. Silk.NET looks a function up when it is first called, in the middle of a frame;
/// here all are looked up before anything is drawn, so that a host can still give way to the next one.
/// </summary>
internal static class OpenGLLoader
{
    private const int NeededMajor = 3;
    private const int NeededMinor = 3;

    /// <summary>
    /// Every function called in this folder but <c>glGetString</c>. A call of another one throws Silk.NET's
    /// <c>SymbolLoadingException</c>, in the first test that makes it.
    /// </summary>
    private static readonly string[] Functions =
    [
        "glActiveTexture",
        "glAttachShader",
        "glBindBuffer",
        "glBindSampler",
        "glBindTexture",
        "glBindVertexArray",
        "glBlendEquation",
        "glBlendEquationSeparate",
        "glBlendFuncSeparate",
        "glBufferData",
        "glBufferSubData",
        "glClear",
        "glClearColor",
        "glColorMaski",
        "glCompileShader",
        "glCreateProgram",
        "glCreateShader",
        "glDeleteBuffers",
        "glDeleteProgram",
        "glDeleteShader",
        "glDeleteTextures",
        "glDeleteVertexArrays",
        "glDisable",
        "glDisablei",
        "glDrawArraysInstanced",
        "glEnable",
        "glEnablei",
        "glEnableVertexAttribArray",
        "glGenBuffers",
        "glGenTextures",
        "glGenVertexArrays",
        "glGetBooleani_v",
        "glGetError",
        "glGetFloatv",
        "glGetIntegerv",
        "glGetProgramInfoLog",
        "glGetProgramiv",
        "glGetShaderInfoLog",
        "glGetShaderiv",
        "glGetUniformLocation",
        "glIsEnabled",
        "glIsEnabledi",
        "glLinkProgram",
        "glPixelStorei",
        "glPolygonMode",
        "glReadPixels",
        "glScissor",
        "glShaderSource",
        "glTexImage2D",
        "glTexParameteri",
        "glUniform3f",
        "glUniform4f",
        "glUseProgram",
        "glVertexAttribDivisor",
        "glVertexAttribIPointer",
        "glVertexAttribPointer",
        "glViewport",
    ];

    private static readonly string[] BlendingOfEach =
    [
        "glBlendEquationi",
        "glBlendEquationSeparatei",
        "glBlendFuncSeparatei",
    ];

    private static readonly string[] Viewports = ["glScissorIndexed", "glViewportIndexedf"];

    private static readonly string[] ClipControl = ["glClipControl"];

    /// <summary>Loads the functions of the context that is current on the calling thread.</summary>
    /// <param name="getProcAddress">Asked once for each name, and not kept.</param>
    /// <param name="description">Whose context it is.</param>
    /// <param name="features">What it has beyond OpenGL 3.3.</param>
    /// <exception cref="OpenGLUnavailableException">No context, too old a version, or missing functions.</exception>
    public static GL Load(
        Func<string, nint> getProcAddress, out OpenGLDescription description, out ContextFeatures features)
    {
        const string GetString = "glGetString";
        var addresses = new Dictionary<string, nint>(Functions.Length + 1, StringComparer.Ordinal);
        if (!TryFind(getProcAddress, GetString, addresses))
        {
            ThrowNoDriver();
        }

        GL gl = GL.GetApi(name => addresses.GetValueOrDefault(name));
        description = Describe(gl);
        if (!IsAtLeast(description.Version, NeededMajor, NeededMinor))
        {
            ThrowTooOld(description);
        }

        List<string> missing = Find(getProcAddress, Functions, addresses);
        if (missing.Count > 0)
        {
            ThrowMissing(missing, description);
        }

        string version = description.Version;
        features = new ContextFeatures(
            IsAtLeast(version, 4, 0) && Find(getProcAddress, BlendingOfEach, addresses).Count == 0,
            IsAtLeast(version, 4, 1) && Find(getProcAddress, Viewports, addresses).Count == 0,
            IsAtLeast(version, 4, 5) && Find(getProcAddress, ClipControl, addresses).Count == 0);
        return gl;
    }

    /// <summary>Adds the addresses of some functions, and says which the driver lacks.</summary>
    private static List<string> Find(
        Func<string, nint> getProcAddress, string[] names, Dictionary<string, nint> addresses)
    {
        List<string> missing = [];
        foreach (string name in names)
        {
            if (!TryFind(getProcAddress, name, addresses))
            {
                missing.Add(name);
            }
        }

        return missing;
    }

    /// <summary>Adds the address of a function; false when the driver has none.</summary>
    private static bool TryFind(Func<string, nint> getProcAddress, string name, Dictionary<string, nint> addresses)
    {
        nint address = getProcAddress(name);

        // wglGetProcAddress says "no" with any of -1, 0, 1, 2 and 3.
        if (address is >= -1 and <= 3)
        {
            return false;
        }

        addresses.Add(name, address);
        return true;
    }

    private static OpenGLDescription Describe(GL gl)
    {
        string version = gl.GetStringS(StringName.Version);
        if (version is null)
        {
            ThrowNoContext();
        }

        return new OpenGLDescription(
            gl.GetStringS(StringName.Vendor) ?? "unknown",
            gl.GetStringS(StringName.Renderer) ?? "unknown",
            version,
            gl.GetStringS(StringName.ShadingLanguageVersion) ?? "unknown");
    }

    /// <summary>Reads what a desktop driver begins its version with: "3.3.0 …", unlike "OpenGL ES 3.2".</summary>
    private static bool IsAtLeast(string version, int neededMajor, int neededMinor)
    {
        int dot = version.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !int.TryParse(version.AsSpan(0, dot), out int major))
        {
            return false;
        }

        int end = dot + 1;
        while (end < version.Length && char.IsAsciiDigit(version[end]))
        {
            end++;
        }

        return int.TryParse(version.AsSpan(dot + 1, end - dot - 1), out int minor)
            && (major, minor).CompareTo((neededMajor, neededMinor)) >= 0;
    }

    [DoesNotReturn]
    private static void ThrowNoDriver() => throw new OpenGLUnavailableException(
        "The loader has no glGetString, so there is no OpenGL driver behind it. Install one, or hand over the window "
        + "library's GetProcAddress.");

    [DoesNotReturn]
    private static void ThrowNoContext() => throw new OpenGLUnavailableException(
        "No OpenGL context is current on this thread. Make one current before making the renderer.");

    [DoesNotReturn]
    private static void ThrowTooOld(OpenGLDescription description) => throw new OpenGLUnavailableException(
        $"OpenGL {NeededMajor}.{NeededMinor} is needed; this context is \"{description.Version}\" of "
        + $"{description.Renderer}. Ask for a {NeededMajor}.{NeededMinor} core context, or update the driver.");

    [DoesNotReturn]
    private static void ThrowMissing(List<string> missing, OpenGLDescription description) =>
        throw new OpenGLUnavailableException(
            $"OpenGL functions are missing: {string.Join(", ", missing)}. The context is \"{description.Version}\" of "
            + $"{description.Renderer}, which should have them: update the driver, or hand over the GetProcAddress of "
            + "the library that made the context.");
}
