using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

public class PanelAreaTests
{
    [Fact]
    public void What_leaves_the_area_is_cut() => Seeded.Run(1, 100, random =>
    {
        using var memory = new MemorySystem();
        int scale = random.Next(1, 4);
        int left = random.Next(10);
        int top = random.Next(10);
        int columns = random.Next(0, 30);
        int rows = random.Next(0, 8);
        var list = new DrawList();
        list.Begin(memory.Frame.Current, 1000, 1000);
        PanelArea area = new PanelArea(list, scale, left, top, columns + 5, rows + 5).Part(0, 0, columns, rows);
        for (int i = 0; i < 50; i++)
        {
            int column = random.Next(-20, 40);
            int row = random.Next(-3, 12);
            area.Text(column, row, "some text", Color.White);
            area.TextBefore(column, row, "some text", Color.White);
            area.CutText(column, row, random.Next(12), "some text", Color.White);
            area.Number(column, row, Quantity.Bytes(random.NextInt64()), Color.White);
            area.NumberBefore(column, row, Quantity.Bytes(random.NextInt64()), Color.White, "≤");
            area.NumberEndingBefore(column, row, Quantity.Exact(random.NextInt64()), Color.White);
            area.Block(random.Next(-50, 250), random.Next(-50, 150), random.Next(250), random.Next(150), Color.White);
        }

        area.Fill(Color.White);
        area.Title("a title that may be too long");
        float right = (left + columns) * BitmapFont.Advance * scale;
        float bottom = (top + rows) * BitmapFont.LineHeight * scale;
        foreach (ref readonly DrawCommand command in list.Commands)
        {
            Assert.True(command.CenterX - command.HalfWidth >= (left * BitmapFont.Advance * scale) - 0.01f);
            Assert.True(command.CenterY - command.HalfHeight >= (top * BitmapFont.LineHeight * scale) - 0.01f);
            Assert.True(command.CenterX + command.HalfWidth <= right + 0.01f);
            Assert.True(command.CenterY + command.HalfHeight <= bottom + 0.01f);
        }
    });

    [Fact]
    public void Numbers_of_one_kind_stand_digit_below_digit()
    {
        using var memory = new MemorySystem();
        var list = new DrawList();
        list.Begin(memory.Frame.Current, 20 * BitmapFont.Advance, 4 * BitmapFont.LineHeight);
        var area = new PanelArea(list, 1, 0, 0, 20, 4);
        area.NumberBefore(12, 0, Quantity.Bytes(5), Color.White);
        area.NumberBefore(12, 1, Quantity.Bytes(1536), Color.White, "≤");
        area.NumberBefore(12, 2, Quantity.Count(77_000), Color.White);
        area.CutText(0, 3, 6, "bullets", Color.White);
        Assert.Equal(["       5 B", "   ≤1.50 KiB", "       77.0k", "bulle…"], ScreenText.Lines(list));
    }
}
