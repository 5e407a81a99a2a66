using System.Reflection;
using System.Runtime.InteropServices;

namespace Ashlar.Hosting;

/// <summary>
/// The calls of the system's GLFW that a window needs, under their own names, and where the library is found. All of
/// them belong to the thread that called <see cref="Initialize"/>.
/// </summary>
internal static partial class Glfw
{
    internal const int Release = 0;
    internal const int Press = 1;
    internal const int Repeat = 2;
    internal const int Focused = 0x00020001;
    internal const int ContextVersionMajor = 0x00022002;
    internal const int ContextVersionMinor = 0x00022003;
    internal const int OpenGLForwardCompatible = 0x00022006;
    internal const int OpenGLProfile = 0x00022008;
    internal const int OpenGLCoreProfile = 0x00032001;
    internal const int Visible = 0x00020004;
    internal const int ScaleToMonitor = 0x0002200C;
    internal const int Platform = 0x00050003;
    internal const int PlatformX11 = 0x00060004;
    internal const int GamepadBytes = 40;

    private const string Library = "glfw";

    static Glfw() => NativeLibrary.SetDllImportResolver(typeof(Glfw).Assembly, Resolve);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate void KeyCallback(nint window, int key, int scanCode, int action, int modifiers);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate void ButtonCallback(nint window, int button, int action, int modifiers);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    internal delegate void ScrollCallback(nint window, double x, double y);

    /// <summary>What the library is called on this system, likeliest first.</summary>
    internal static string[] Names { get; } =
        OperatingSystem.IsWindows() ? ["glfw3.dll"]
        : OperatingSystem.IsMacOS()
            ? ["libglfw.3.dylib", "/opt/homebrew/lib/libglfw.3.dylib", "/usr/local/lib/libglfw.3.dylib"]
            : ["libglfw.so.3", "libglfw.so"];

    /// <summary>Null when one of the names can be loaded, else what to install, as the end of a sentence.</summary>
    internal static string? WhyMissing(string[] names) => Load(names) != 0
        ? null
        : $"the library GLFW ({names[0]}) is not installed; packages call it libglfw3, glfw or glfw-x11";

    /// <summary>GLFW before 3.4 knows no <see cref="Platform"/>, and ignores it.</summary>
    [LibraryImport(Library, EntryPoint = "glfwInitHint")]
    internal static partial void SetInitializationHint(int hint, int value);

    [LibraryImport(Library, EntryPoint = "glfwInit")]
    internal static partial int Initialize();

    [LibraryImport(Library, EntryPoint = "glfwTerminate")]
    internal static partial void Terminate();

    [LibraryImport(Library, EntryPoint = "glfwGetError")]
    internal static partial int GetError(out nint description);

    [LibraryImport(Library, EntryPoint = "glfwDefaultWindowHints")]
    internal static partial void ResetWindowHints();

    [LibraryImport(Library, EntryPoint = "glfwWindowHint")]
    internal static partial void SetWindowHint(int hint, int value);

    [LibraryImport(Library, EntryPoint = "glfwCreateWindow", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint CreateWindow(int width, int height, string title, nint monitor, nint share);

    [LibraryImport(Library, EntryPoint = "glfwDestroyWindow")]
    internal static partial void DestroyWindow(nint window);

    [LibraryImport(Library, EntryPoint = "glfwMakeContextCurrent")]
    internal static partial void MakeContextCurrent(nint window);

    [LibraryImport(Library, EntryPoint = "glfwGetProcAddress", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint GetProcAddress(string name);

    [LibraryImport(Library, EntryPoint = "glfwSwapInterval")]
    internal static partial void SetSwapInterval(int interval);

    [LibraryImport(Library, EntryPoint = "glfwSwapBuffers")]
    internal static partial void SwapBuffers(nint window);

    [LibraryImport(Library, EntryPoint = "glfwPollEvents")]
    internal static partial void PollEvents();

    [LibraryImport(Library, EntryPoint = "glfwWindowShouldClose")]
    internal static partial int IsCloseRequested(nint window);

    [LibraryImport(Library, EntryPoint = "glfwGetWindowAttrib")]
    internal static partial int GetWindowAttribute(nint window, int attribute);

    [LibraryImport(Library, EntryPoint = "glfwGetWindowPos")]
    internal static partial void GetWindowPosition(nint window, out int x, out int y);

    [LibraryImport(Library, EntryPoint = "glfwGetWindowSize")]
    internal static partial void GetWindowSize(nint window, out int width, out int height);

    [LibraryImport(Library, EntryPoint = "glfwGetFramebufferSize")]
    internal static partial void GetFramebufferSize(nint window, out int width, out int height);

    [LibraryImport(Library, EntryPoint = "glfwGetWindowContentScale")]
    internal static partial void GetWindowContentScale(nint window, out float x, out float y);

    [LibraryImport(Library, EntryPoint = "glfwGetPrimaryMonitor")]
    internal static partial nint GetPrimaryMonitor();

    [LibraryImport(Library, EntryPoint = "glfwGetVideoMode")]
    internal static partial nint GetVideoMode(nint monitor);

    [LibraryImport(Library, EntryPoint = "glfwSetWindowMonitor")]
    internal static partial void SetWindowMonitor(
        nint window, nint monitor, int x, int y, int width, int height, int refreshRate);

    [LibraryImport(Library, EntryPoint = "glfwGetCursorPos")]
    internal static partial void GetCursorPosition(nint window, out double x, out double y);

    [LibraryImport(Library, EntryPoint = "glfwSetKeyCallback")]
    internal static partial nint SetKeyCallback(nint window, nint callback);

    [LibraryImport(Library, EntryPoint = "glfwSetMouseButtonCallback")]
    internal static partial nint SetButtonCallback(nint window, nint callback);

    [LibraryImport(Library, EntryPoint = "glfwSetScrollCallback")]
    internal static partial nint SetScrollCallback(nint window, nint callback);

    /// <summary>Fills <see cref="GamepadBytes"/>: fifteen buttons, a gap, six axes as floats.</summary>
    [LibraryImport(Library, EntryPoint = "glfwGetGamepadState")]
    internal static partial int GetGamepadState(int gamepad, ref byte state);

    /// <summary>What went wrong last, in GLFW's own words.</summary>
    internal static string TakeError()
    {
        _ = GetError(out nint description);
        return description == 0 ? "it does not say why" : Marshal.PtrToStringUTF8(description) ?? "";
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? paths) =>
        name == Library ? Load(Names) : 0;

    private static nint Load(string[] names)
    {
        foreach (string name in names)
        {
            // With the assembly, so that a library that came with the program is found before the system's.
            if (NativeLibrary.TryLoad(name, typeof(Glfw).Assembly, null, out nint library))
            {
                return library;
            }
        }

        return 0;
    }
}
