namespace Ashlar.Overlay.Tests;

public class OverlayLayoutTests
{
    [Theory]
    [InlineData(640, 360, 1)]
    [InlineData(1280, 720, 1)]
    [InlineData(1920, 1080, 1)]
    [InlineData(2560, 1440, 2)]
    [InlineData(3840, 2160, 3)]
    [InlineData(3840, 720, 1)]
    public void Large_outputs_get_large_letters(int width, int height, int scale) =>
        Assert.Equal(scale, TextScreen.Of(width, height).Scale);

    [Fact]
    public void Rows_are_shared_fairly() => Seeded.Run(1, 200, random =>
    {
        Panel[] panels = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => Demand.Random(random))];
        int available = random.Next(0, 80);
        Span<int> rows = stackalloc int[panels.Length];
        int used = OverlayLayout.ShareRows(panels, available, 80, null!, rows);
        int sum = 0;
        bool isContent = true;
        for (int i = 0; i < panels.Length; i++)
        {
            int least = panels[i].LeastRows(null!, 80);
            int wanted = panels[i].WantedRows(null!, 80);
            sum += rows[i];
            isContent &= rows[i] == wanted || rows[i] == 0;
            Assert.True(rows[i] == 0 || (rows[i] >= least && rows[i] <= wanted));
        }

        Assert.Equal(sum, used);
        Assert.True(used <= available);
        Assert.True(isContent || used == available, "rows were left although a panel wanted them");
    });

    [Fact]
    public void Where_not_all_panels_fit_the_first_are_shown()
    {
        Panel[] panels = [new Demand(3, 10), new Demand(4, 4), new Demand(2, 5)];
        Span<int> rows = stackalloc int[3];
        Assert.Equal(8, OverlayLayout.ShareRows(panels, 8, 80, null!, rows));
        Assert.Equal([4, 4, 0], rows.ToArray());
    }

    private sealed class Demand(int least, int wanted) : Panel
    {
        public static Demand Random(Random random)
        {
            int least = random.Next(0, 8);
            return new Demand(least, least == 0 ? 0 : least + random.Next(0, 20));
        }

        public override int LeastRows(OverlayFigures figures, int columns) => least;

        public override int WantedRows(OverlayFigures figures, int columns) => wanted;

        public override void Draw(in PanelArea area, OverlayFigures figures)
        {
        }
    }
}
