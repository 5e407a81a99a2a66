using System.Runtime.InteropServices;
using Silk.NET.GLFW;

namespace Ashlar.Hosting.Silk;

/// <summary>
/// What GLFW knows of a window and Silk.NET does not pass on: asked of the library that Silk.NET has loaded.
/// </summary>
internal sealed class SilkNative
{
    private const int FocusedAttribute = 0x00020001;

    private readonly nint _window;
    private readonly AttributeFunction _getAttribute;
    private readonly ContentScaleFunction _getContentScale;

    internal SilkNative(nint window)
    {
        _window = window;
        _getAttribute = Find<AttributeFunction>("glfwGetWindowAttrib");
        _getContentScale = Find<ContentScaleFunction>("glfwGetWindowContentScale");
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int AttributeFunction(nint window, int attribute);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void ContentScaleFunction(nint window, out float x, out float y);

    internal bool HasFocus => _getAttribute(_window, FocusedAttribute) != 0;

    internal float Scale
    {
        get
        {
            _getContentScale(_window, out float scale, out _);
            return scale;
        }
    }

    private static T Find<T>(string name)
        where T : Delegate =>
        Marshal.GetDelegateForFunctionPointer<T>(GlfwProvider.GLFW.Value.Context.GetProcAddress(name));
}
