#:package Ashlar.Overlay@0.1.0
#:property PublishAot=false

// The profiler over a scene of your own, in a window of SDL 2. What the profiler needs is marked with a P.
//   dotnet run OverlayInSdl.cs                     until the window is closed; F1, F2, F3 switch the profiler
//   dotnet run OverlayInSdl.cs picture.png         for 120 frames, then the picture
using System.Numerics;
using System.Runtime.InteropServices;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;
using Silk.NET.OpenGL;

if (Sdl.Init(Sdl.Video) != 0)
{
    Console.Error.WriteLine("SDL does not start: is there a display?");
    return 1;
}

Sdl.SetAttribute(17, 3);                                 // SDL_GL_CONTEXT_MAJOR_VERSION
Sdl.SetAttribute(18, 3);                                 // SDL_GL_CONTEXT_MINOR_VERSION
Sdl.SetAttribute(21, 1);                                 // a core profile
nint window = Sdl.CreateWindow("Profiler over a scene of SDL", 0, 0, 1280, 720, Sdl.OpenGL | Sdl.Resizable);
nint context = Sdl.CreateContext(window);
GL gl = GL.GetApi(Sdl.GetProcAddress);

using var memory = new MemorySystem();                                                          // P what it shows
using var level = new Arena(memory, "level");
using var overlay = new MemoryOverlay(memory) { IsVisible = true };                             // P
using var renderer = new OpenGLRenderer(Sdl.GetProcAddress, memory) { RestoresState = true };   // P
var frames = new FrameTimings();                                                                // P optional
var list = new DrawList();                                                                      // P
var input = new InputState();                                                                   // P

bool isOpen = true;
for (int frame = 0; isOpen && (args.Length == 0 || frame < 120); frame++)
{
    memory.BeginFrame();                                                                        // P
    frames.BeginFrame();                                                                        // P optional
    while (Sdl.PollEvent(out SdlEvent happened) != 0)
    {
        switch (happened.Type)
        {
            case SdlEvent.Quit:
                isOpen = false;
                break;
            case SdlEvent.KeyDown or SdlEvent.KeyUp:
                input.Report(SdlKeys.Of(happened.Scancode), happened.Type == SdlEvent.KeyDown);  // P
                break;
            case SdlEvent.ButtonDown or SdlEvent.ButtonUp:
                input.Report(SdlKeys.OfButton(happened.Button), happened.Type == SdlEvent.ButtonDown);  // P
                break;
            case SdlEvent.Motion:
                input.MovePointer(new Vector2(happened.X, happened.Y));                         // P
                break;
            case SdlEvent.Wheel:
                input.TurnWheel(new Vector2(0, happened.X));                                    // P
                break;
        }
    }

    overlay.Handle(in input);                                                                   // P
    input.EndStep();                                                                            // P
    level.Allocate<byte>(1000);
    frames.EndUpdate();                                                                         // P optional

    Sdl.GetDrawableSize(window, out int width, out int height);
    gl.ClearColor(0.05f, 0.2f + (0.1f * MathF.Sin(frame * 0.05f)), 0.15f, 1);
    gl.Clear(ClearBufferMask.ColorBufferBit);
    list.Begin(memory.Frame.Current, Math.Max(width, 1), Math.Max(height, 1));                  // P
    list.Background = Color.Transparent;                                                        // P over the scene
    overlay.Draw(list, new OverlayFrame { Timings = frames });                                  // P
    renderer.Draw(list, width, height);                                                         // P
    frames.EndDraw();                                                                           // P optional
    if (args.Length > 0 && frame == 119)
    {
        using var picture = new PixelBuffer(memory, "picture", width, height);
        renderer.Read(picture);
        using FileStream file = File.Create(args[0]);
        PngWriter.Write(file, picture);
    }

    Sdl.SwapWindow(window);
    frames.EndFrame();                                                                          // P optional
    memory.EndFrame();                                                                          // P
}

Console.WriteLine($"{frames.Frames} frames, {frames.Interval.Percentile(99):0.0} ms in the 99th percentile");
renderer.Dispose();                                                                             // P while there is a context
Sdl.DeleteContext(context);
Sdl.Quit();
return 0;

/// <summary>What this program reads of SDL_Event.</summary>
[StructLayout(LayoutKind.Explicit, Size = 56)]
internal struct SdlEvent
{
    public const uint Quit = 0x100;
    public const uint KeyDown = 0x300;
    public const uint KeyUp = 0x301;
    public const uint Motion = 0x400;
    public const uint ButtonDown = 0x401;
    public const uint ButtonUp = 0x402;
    public const uint Wheel = 0x403;

    [FieldOffset(0)]
    public uint Type;

    [FieldOffset(16)]
    public int Scancode;

    [FieldOffset(16)]
    public byte Button;

    /// <summary>Of the pointer; of the wheel, which has its two a place before, how far it turned.</summary>
    [FieldOffset(20)]
    public int X;

    [FieldOffset(24)]
    public int Y;
}

/// <summary>The calls of the system's SDL 2; a binding of it has the same.</summary>
internal static class Sdl
{
    public const uint Video = 0x20;
    public const uint OpenGL = 0x2;
    public const uint Resizable = 0x20;

    private const string Library = "libSDL2-2.0.so.0";

    [DllImport(Library, EntryPoint = "SDL_Init")]
    public static extern int Init(uint flags);

    [DllImport(Library, EntryPoint = "SDL_Quit")]
    public static extern void Quit();

    [DllImport(Library, EntryPoint = "SDL_GL_SetAttribute")]
    public static extern int SetAttribute(int attribute, int value);

    [DllImport(Library, EntryPoint = "SDL_CreateWindow")]
    public static extern nint CreateWindow(string title, int x, int y, int width, int height, uint flags);

    [DllImport(Library, EntryPoint = "SDL_GL_CreateContext")]
    public static extern nint CreateContext(nint window);

    [DllImport(Library, EntryPoint = "SDL_GL_DeleteContext")]
    public static extern void DeleteContext(nint context);

    [DllImport(Library, EntryPoint = "SDL_GL_GetProcAddress")]
    public static extern nint GetProcAddress(string name);

    [DllImport(Library, EntryPoint = "SDL_GL_GetDrawableSize")]
    public static extern void GetDrawableSize(nint window, out int width, out int height);

    [DllImport(Library, EntryPoint = "SDL_GL_SwapWindow")]
    public static extern void SwapWindow(nint window);

    [DllImport(Library, EntryPoint = "SDL_PollEvent")]
    public static extern int PollEvent(out SdlEvent happened);
}
