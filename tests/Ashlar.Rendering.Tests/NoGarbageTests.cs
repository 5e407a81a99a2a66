using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

public sealed class NoGarbageTests
{
    [Fact]
    public void A_frame_of_shapes_and_text_allocates_nothing()
    {
        using var memory = new MemorySystem();
        using var buffer = new PixelBuffer(memory, "screen", 320, 180);
        var list = new DrawList();
        var rasterizer = new SoftwareRasterizer();
        int frame = 0;
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 20; i++)
            {
                DrawFrame(memory, list, rasterizer, buffer, frame++);
            }
        }));
    }

    private static void DrawFrame(
        MemorySystem memory, DrawList list, SoftwareRasterizer rasterizer, PixelBuffer buffer, int frame)
    {
        memory.BeginFrame();
        list.Begin(memory.Frame.Current, buffer.Width, buffer.Height);
        list.Background = Color.FromRgb(0x101420);
        for (int i = 0; i < 300; i++)
        {
            var color = new Color((byte)(i * 7), (byte)(i * 3), 200, (byte)(i | 1));
            float x = i * 37 % 350;
            float y = i * 53 % 200;
            list.Circle(x, y, 1 + (i % 30), color);
            list.Ring(x, y, 2 + (i % 9), 1.5f, color);
            list.Quad(x, y, 3, 5, color);
            list.Quad(x, y, 12, 5, i, color);
            list.Line(x, y, x + 20, y - 7, 1.5f, color);
            list.Glow(x, y, 9, color);
        }

        list.PushClip(4, 4, 200, 100);
        Span<char> text = stackalloc char[64];
        (frame * 0.5f).TryFormat(text, out int length, "F1");
        float end = list.Text(5, 5, text[..length], Color.White);
        list.Text(end, 5, "█▌ scaled", Color.White.WithAlpha(100), 2);
        list.PopClip();
        rasterizer.Draw(list, buffer);
        memory.EndFrame();
    }
}
