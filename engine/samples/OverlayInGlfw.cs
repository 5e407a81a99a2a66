#:package Ashlar.Overlay@0.1.0
#:property PublishAot=false

// The profiler over a scene of your own, in a window of GLFW. What the profiler needs is marked with a P.
//   dotnet run OverlayInGlfw.cs                    until the window is closed; F1, F2, F3 switch the profiler
//   dotnet run OverlayInGlfw.cs picture.png        for 120 frames, then the picture
using System.Numerics;
using System.Runtime.InteropServices;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;
using Silk.NET.OpenGL;

if (Glfw.Init() == 0)
{
    Console.Error.WriteLine("GLFW does not start: is there a display?");
    return 1;
}

Glfw.WindowHint(0x00022002, 3);                          // GLFW_CONTEXT_VERSION_MAJOR
Glfw.WindowHint(0x00022003, 3);                          // GLFW_CONTEXT_VERSION_MINOR
Glfw.WindowHint(0x00022008, 0x00032001);                 // a core profile
Glfw.WindowHint(0x00022006, 1);                          // forward compatible, for macOS
nint window = Glfw.CreateWindow(1280, 720, "Profiler over a scene of GLFW", 0, 0);
Glfw.MakeContextCurrent(window);
Glfw.SwapInterval(1);
var scene = new Scene(GL.GetApi(Glfw.GetProcAddress));

using var memory = new MemorySystem();                                                          // P what it shows
using var bullets = new SlabPool<Vector4>(memory, "bullets");
using var overlay = new MemoryOverlay(memory) { IsVisible = true };                             // P
using var renderer = new OpenGLRenderer(Glfw.GetProcAddress, memory) { RestoresState = true };  // P
overlay.CaptureScene = renderer.Read;                                                           // P F12: the scene, too
var list = new DrawList();                                                                      // P
var input = new InputState();                                                                   // P
Glfw.KeyFunction onKey = (_, key, _, action, _) => input.Report(GlfwKeys.Of(key), action != 0);                 // P
Glfw.ButtonFunction onButton = (_, button, action, _) => input.Report(GlfwKeys.OfButton(button), action != 0);  // P
Glfw.PointFunction onMove = (_, x, y) => input.MovePointer(new Vector2((float)x, (float)y));                    // P
Glfw.PointFunction onWheel = (_, x, y) => input.TurnWheel(new Vector2((float)x, (float)y));                     // P
Glfw.SetKeyCallback(window, onKey);
Glfw.SetMouseButtonCallback(window, onButton);
Glfw.SetCursorPosCallback(window, onMove);
Glfw.SetScrollCallback(window, onWheel);

for (int frame = 0; Glfw.WindowShouldClose(window) == 0 && (args.Length == 0 || frame < 120); frame++)
{
    memory.BeginFrame();                                                                        // P
    Glfw.PollEvents();
    overlay.Handle(in input);                                                                   // P
    input.EndStep();                                                                            // P
    Glfw.GetFramebufferSize(window, out int width, out int height);
    bullets.Create(new Vector4(frame));
    scene.Draw(frame, width, height);

    if (width > 0 && height > 0)
    {
        list.Begin(memory.Frame.Current, width, height);                                        // P
        list.Background = Color.Transparent;                                                    // P over the scene
        overlay.Draw(list);                                                                     // P
        renderer.Draw(list, width, height);                                                     // P
    }

    if (args.Length > 0 && frame == 119)
    {
        using var picture = new PixelBuffer(memory, "picture", width, height);
        renderer.Read(picture);
        using FileStream file = File.Create(args[0]);
        PngWriter.Write(file, picture);
    }

    Glfw.SwapBuffers(window);
    memory.EndFrame();                                                                          // P
}

GC.KeepAlive((onKey, onButton, onMove, onWheel));
Console.WriteLine($"{renderer.Description.Renderer}: {renderer.DrawnCommands} shapes of the profiler in the last frame");
renderer.Dispose();                                                                             // P while there is a context
Glfw.Terminate();
return 0;

/// <summary>What the program draws without the profiler: bars that rise and fall. It sets no state but its own.</summary>
internal sealed class Scene(GL gl)
{
    public void Draw(int frame, int width, int height)
    {
        gl.ClearColor(0.10f, 0.16f, 0.24f, 1);
        gl.Clear(ClearBufferMask.ColorBufferBit);
        gl.Enable(EnableCap.ScissorTest);
        for (int bar = 0; bar < 24; bar++)
        {
            float share = 0.5f + (0.4f * MathF.Sin((frame * 0.05f) + (bar * 0.4f)));
            gl.Scissor(bar * width / 24, 0, (uint)(width / 30), (uint)(height * share));
            gl.ClearColor(0.9f, 0.35f + (bar * 0.02f), 0.2f, 1);
            gl.Clear(ClearBufferMask.ColorBufferBit);
        }

        gl.Disable(EnableCap.ScissorTest);
    }
}

/// <summary>The calls of the system's GLFW; a binding of it has the same.</summary>
internal static class Glfw
{
    private const string Library = "libglfw.so.3";

    public delegate void KeyFunction(nint window, int key, int scancode, int action, int modifiers);

    public delegate void ButtonFunction(nint window, int button, int action, int modifiers);

    public delegate void PointFunction(nint window, double x, double y);

    [DllImport(Library, EntryPoint = "glfwInit")]
    public static extern int Init();

    [DllImport(Library, EntryPoint = "glfwTerminate")]
    public static extern void Terminate();

    [DllImport(Library, EntryPoint = "glfwWindowHint")]
    public static extern void WindowHint(int hint, int value);

    [DllImport(Library, EntryPoint = "glfwCreateWindow")]
    public static extern nint CreateWindow(int width, int height, string title, nint monitor, nint share);

    [DllImport(Library, EntryPoint = "glfwMakeContextCurrent")]
    public static extern void MakeContextCurrent(nint window);

    [DllImport(Library, EntryPoint = "glfwSwapInterval")]
    public static extern void SwapInterval(int interval);

    [DllImport(Library, EntryPoint = "glfwGetProcAddress")]
    public static extern nint GetProcAddress(string name);

    [DllImport(Library, EntryPoint = "glfwWindowShouldClose")]
    public static extern int WindowShouldClose(nint window);

    [DllImport(Library, EntryPoint = "glfwPollEvents")]
    public static extern void PollEvents();

    [DllImport(Library, EntryPoint = "glfwSwapBuffers")]
    public static extern void SwapBuffers(nint window);

    [DllImport(Library, EntryPoint = "glfwGetFramebufferSize")]
    public static extern void GetFramebufferSize(nint window, out int width, out int height);

    [DllImport(Library, EntryPoint = "glfwSetKeyCallback")]
    public static extern nint SetKeyCallback(nint window, KeyFunction callback);

    [DllImport(Library, EntryPoint = "glfwSetMouseButtonCallback")]
    public static extern nint SetMouseButtonCallback(nint window, ButtonFunction callback);

    [DllImport(Library, EntryPoint = "glfwSetCursorPosCallback")]
    public static extern nint SetCursorPosCallback(nint window, PointFunction callback);

    [DllImport(Library, EntryPoint = "glfwSetScrollCallback")]
    public static extern nint SetScrollCallback(nint window, PointFunction callback);
}
