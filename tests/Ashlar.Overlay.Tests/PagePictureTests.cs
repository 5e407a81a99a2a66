using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>
/// The pages as pictures of a small game that leaks. They are kept when <c>ASHLAR_OVERLAY_PICTURES</c> names a folder.
/// </summary>
public class PagePictureTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ASHLAR_OVERLAY_PICTURES");

    public static TheoryData<OverlayMode, OverlayPage, int, int> Pages
    {
        get
        {
            var pages = new TheoryData<OverlayMode, OverlayPage, int, int>();
            foreach ((int width, int height) in ((int, int)[])[(1280, 720), (1920, 1080), (640, 360), (100 * BitmapFont.Advance, 30 * BitmapFont.LineHeight)])
            {
                pages.Add(OverlayMode.Small, OverlayPage.Overview, width, height);
                pages.Add(OverlayMode.HeapMap, OverlayPage.Overview, width, height);
                foreach (OverlayPage page in Enum.GetValues<OverlayPage>())
                {
                    pages.Add(OverlayMode.Full, page, width, height);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_not_blank_stays_inside_and_makes_no_garbage(
        OverlayMode mode, OverlayPage page, int width, int height)
    {
        using var game = new LeakingGame(width, height);
        game.Stage.Overlay.Mode = mode;
        game.Stage.Overlay.Page = page;
        game.Stage.Run(120);
        game.Stage.Overlay.Selected = game.Bullets;
        game.Stage.Run(120);
        var times = new List<double>();
        DrawList list = null!;
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            long worst = 0;
            for (int frame = 0; frame < 40; frame++)
            {
                list = game.Stage.Run(1);
                worst = Math.Max(worst, game.Stage.Overlay.Cost.GarbageBytes);
                times.Add(game.Stage.Overlay.Cost.Milliseconds);
            }

            return worst;
        }));
        MemoryOverlayTests.AssertInside(list);
        using var picture = new PixelBuffer(game.Stage.Memory, "picture", width, height);
        var rasterizer = new SoftwareRasterizer();
        rasterizer.Draw(list, picture);
        Assert.True(CountColors(picture) > 12);
        if (Folder is not null)
        {
            using FileStream file = File.Create(Path.Combine(Folder, $"{mode}-{page}-{width}.png"));
            PngWriter.Write(file, picture);
            var rasters = new List<double>();
            for (int i = 0; i < 20; i++)
            {
                rasterizer.Draw(list, picture);
                rasters.Add(rasterizer.LastDrawTime.TotalMilliseconds);
            }

            times.Sort();
            string line = $"{mode} {page} {width}: build {times[0]:0.000} least {times[20]:0.000} median ms, "
                + $"{list.Commands.Length} commands, raster {rasters.Min():0.00} ms least\n";
            File.AppendAllText(Path.Combine(Folder, "cost.txt"), line);
        }
    }

    /// <summary>Keeps a picture where pictures are wanted.</summary>
    internal static void Keep(MemorySystem memory, DrawList list, string name)
    {
        if (Folder is not null)
        {
            using var picture = new PixelBuffer(memory, "picture", list.Width, list.Height);
            new SoftwareRasterizer().Draw(list, picture);
            using FileStream file = File.Create(Path.Combine(Folder, name + ".png"));
            PngWriter.Write(file, picture);
        }
    }

    private static int CountColors(PixelBuffer picture)
    {
        var colors = new HashSet<Color>();
        foreach (Color color in picture.Pixels)
        {
            colors.Add(color);
        }

        return colors.Count;
    }
}
