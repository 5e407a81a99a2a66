namespace Ashlar.Overlay.Tests;

public class BarSpanTests
{
    [Fact]
    public void Every_frame_that_fits_stands_behind_one_bar_in_order() => Seeded.Run(1, 200, random =>
    {
        int added = random.Next(0, 2000);
        int frames = random.Next(1, 700);
        int remembered = Math.Min(added, random.Next(1, 700));
        var span = new BarSpan(added, remembered, frames, random.Next(1, 400));
        int expectedNewest = 0;
        for (int bar = span.Bars - 1; bar >= 0; bar--)
        {
            if (!span.TryGetAges(bar, out int newest, out int oldest))
            {
                Assert.Equal(Math.Min(remembered, frames), expectedNewest);
                continue;
            }

            Assert.Equal(expectedNewest, newest);
            Assert.InRange(oldest, newest, Math.Min(newest + span.FramesPerBar, Math.Min(remembered, frames)) - 1);
            expectedNewest = oldest + 1;
        }
    });

    [Fact]
    public void A_bar_keeps_its_frames_while_it_moves()
    {
        for (int added = 1000; added < 1100; added++)
        {
            var span = new BarSpan(added, 600, 600, 60);
            for (int bar = 1; bar < span.Bars; bar++)
            {
                Assert.True(span.TryGetAges(bar, out int newest, out int oldest));
                long first = added - 1 - oldest;
                long last = added - 1 - newest;
                Assert.Equal(0, first % span.FramesPerBar);
                Assert.True(last == added - 1 || last % span.FramesPerBar == span.FramesPerBar - 1);
            }
        }
    }

    [Fact]
    public void Without_frames_there_are_no_bars()
    {
        var span = new BarSpan(0, 0, 600, 10);
        for (int bar = 0; bar < span.Bars; bar++)
        {
            Assert.False(span.TryGetAges(bar, out _, out _));
        }
    }
}
