#:package Ashlar.Overlay@0.1.0
#:property PublishAot=false

// The profiler of a program without a window, such as a server: a picture whenever somebody asks for one.
//   dotnet run OverlayWithoutWindow.cs picture.png
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

if (args.Length != 1)
{
    Console.Error.WriteLine("Say where the picture goes: dotnet run OverlayWithoutWindow.cs picture.png");
    return 2;
}

using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 256L << 20 });
using var heap = new SlabHeap(memory, "sessions");
using var overlay = new MemoryOverlay(memory) { Mode = OverlayMode.Full };
var list = new DrawList();
var random = new Random(1);
var sessions = new Queue<NativeBlock>();
for (int request = 0; request < 100_000; request++)
{
    sessions.Enqueue(heap.Allocate(random.Next(16, 2000)));
    if (sessions.Count > 20_000)
    {
        heap.Free(sessions.Dequeue());
    }

    if (request % 1000 == 0)
    {
        Picture(1280, 720).Dispose();                    // once a second or so, so that the graphs have a past
    }
}

using PixelBuffer picture = Picture(1280, 720);
using (FileStream file = File.Create(args[0]))
{
    PngWriter.Write(file, picture);
}

Console.WriteLine($"{sessions.Count} sessions, {memory.Snapshot().LiveBytes >> 20} MiB live; the profiler is in {args[0]}");
return 0;

// The list needs memory for the time that it is drawn: an arena of its own, as there are no frames.
PixelBuffer Picture(int width, int height)
{
    using var arena = new Arena(memory, "profiler's picture");
    list.Begin(arena, width, height);
    overlay.Draw(list);
    var pixels = new PixelBuffer(memory, "picture", width, height);
    new SoftwareRasterizer().Draw(list, pixels);
    return pixels;
}
