using System.Runtime.InteropServices;
using System.Text;
using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

/// <summary>
/// What is wrong with a context is said before anything is drawn. Drivers are made up where that is possible, so that
/// most of this runs on machines without one.
/// </summary>
[Collection("OpenGL")]
[Trait("Needs", "OpenGL")]
public sealed class OpenGLUnavailableTests : IDisposable
{
    private const int Version = 0x1F02;

    /// <summary>What versions after 3.3 have.</summary>
    private static readonly string[] Newer =
    [
        "glBlendEquationi", "glBlendEquationSeparatei", "glBlendFuncSeparatei", "glScissorIndexed",
        "glViewportIndexedf", "glClipControl",
    ];

    private readonly MemorySystem _memory = new();

    private delegate nint GetStringFunction(int name);

    private delegate void GetValueFunction(uint subject, int name, out int value);

    private delegate void GetLogFunction(uint subject, int capacity, out int length, nint log);

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void A_loader_without_a_driver_is_refused() =>
        Assert.Contains("no glGetString", Refusal(_ => 0), StringComparison.Ordinal);

    [Fact]
    public void No_context_is_refused()
    {
        GetStringFunction getString = _ => 0;
        nint address = Marshal.GetFunctionPointerForDelegate(getString);
        string message = Refusal(name => name == "glGetString" ? address : 0);
        GC.KeepAlive(getString);
        Assert.Contains("No OpenGL context is current on this thread", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thread_without_a_context_is_refused()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16);
        context.Release();
        string message = Refusal(context.GetProcAddress);
        Assert.Contains("No OpenGL context is current on this thread", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2.1 Mesa 7.0")]
    [InlineData("3.2.0 - Build 8.15.10")]
    [InlineData("1.4 (2.1 Mesa 20)")]
    [InlineData("OpenGL ES 3.2 Mesa 22.3.6")]
    [InlineData("OpenGL ES-CM 1.1")]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3.")]
    [InlineData("x.y")]
    public void An_old_or_other_version_is_refused(string version)
    {
        string message = RefusalOf(version);
        Assert.Contains("OpenGL 3.3 is needed", message, StringComparison.Ordinal);
        Assert.Contains($"\"{version}\" of Made Up", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.3.0")]
    [InlineData("3.3 (Core Profile) Mesa 22.3.6")]
    [InlineData("4.6.0 NVIDIA 550.54")]
    [InlineData("4.1 ATI-4.8.101")]
    [InlineData("10.0")]
    public void A_new_version_without_functions_is_refused_for_the_functions(string version)
    {
        string message = RefusalOf(version);
        Assert.Contains("functions are missing: glActiveTexture, ", message, StringComparison.Ordinal);
        Assert.Contains("glDrawArraysInstanced", message, StringComparison.Ordinal);
        Assert.DoesNotContain("glGetString", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_function_that_is_missing_is_named()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16);
        var names = new List<string>();
        new OpenGLRenderer(
            name =>
            {
                names.Add(name);
                return context.GetProcAddress(name);
            },
            _memory).Dispose();
        Assert.InRange(names.Count, 50, 80);
        names.Remove("glGetString");
        names.RemoveAll(Newer.Contains);
        nint[] refusals = [0, 1, 2, 3, -1];
        for (int i = 0; i < names.Count; i++)
        {
            string missing = names[i];
            nint refusal = refusals[i % refusals.Length];
            string message = Refusal(name => name == missing ? refusal : context.GetProcAddress(name));
            Assert.Contains($"functions are missing: {missing}. ", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Functions_of_newer_versions_may_be_missing()
    {
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16, 45);
        foreach (string missing in Newer)
        {
            using var renderer = new OpenGLRenderer(
                name => name == missing ? 0 : context.GetProcAddress(name), _memory);
            renderer.RestoresState = true;
            var list = new DrawList();
            list.Begin(_memory.Frame.Current, 16, 16);
            list.Circle(8, 8, 4, Color.White);
            renderer.Draw(list, 16, 16);
            Assert.Equal(0, context.Error());
        }
    }

    [Fact]
    public void Refused_shaders_are_quoted_and_leave_nothing_behind()
    {
        const string Complaint = "0:3(1): error: I do not like this";
        using OffscreenContext context = OffscreenContext.OpenOrSkip(16, 16);
        GetValueFunction getValue = (uint subject, int name, out int value) =>
            value = name == 0x8B84 ? Complaint.Length + 1 : 0;
        GetLogFunction getLog = (uint subject, int capacity, out int length, nint log) =>
        {
            byte[] text = Encoding.ASCII.GetBytes(Complaint);
            length = Math.Min(text.Length, capacity - 1);
            Marshal.Copy(text, 0, log, length);
        };
        nint value = Marshal.GetFunctionPointerForDelegate(getValue);
        nint log = Marshal.GetFunctionPointerForDelegate(getLog);

        string compiling = Refusal(name => name switch
        {
            "glGetShaderiv" => value,
            "glGetShaderInfoLog" => log,
            _ => context.GetProcAddress(name),
        });
        string linking = Refusal(name => name switch
        {
            "glGetProgramiv" => value,
            "glGetProgramInfoLog" => log,
            _ => context.GetProcAddress(name),
        });
        GC.KeepAlive(getValue);
        GC.KeepAlive(getLog);

        Assert.StartsWith($"The driver refused the vertex shader: {Complaint} (", compiling, StringComparison.Ordinal);
        Assert.StartsWith($"The driver refused the linked shaders: {Complaint} (", linking, StringComparison.Ordinal);
        for (uint name = 1; name < 10; name++)
        {
            Assert.False(context.IsProgram(name) || context.IsBuffer(name) || context.IsTexture(name));
        }
    }

    private string RefusalOf(string version)
    {
        nint text = Marshal.StringToCoTaskMemUTF8(version);
        nint maker = Marshal.StringToCoTaskMemUTF8("Made Up");
        GetStringFunction getString = name => name == Version ? text : maker;
        nint address = Marshal.GetFunctionPointerForDelegate(getString);
        string message = Refusal(name => name == "glGetString" ? address : 0);
        GC.KeepAlive(getString);
        Marshal.FreeCoTaskMem(text);
        Marshal.FreeCoTaskMem(maker);
        return message;
    }

    private string Refusal(Func<string, nint> getProcAddress)
    {
        int nodes = _memory.Snapshot().Nodes.Length;
        string message = Assert.Throws<OpenGLUnavailableException>(
            () => new OpenGLRenderer(getProcAddress, _memory)).Message;
        Assert.Equal(nodes, _memory.Snapshot().Nodes.Length);
        return message;
    }
}
