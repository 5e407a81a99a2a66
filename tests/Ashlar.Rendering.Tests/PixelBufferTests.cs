using Ashlar.Memory;

namespace Ashlar.Rendering.Tests;

public sealed class PixelBufferTests : IDisposable
{
    private readonly MemorySystem _memory = new();

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void Rows_are_the_pixels_in_order()
    {
        using var buffer = new PixelBuffer(_memory, "picture", 7, 5);
        for (int y = 0; y < buffer.Height; y++)
        {
            buffer.Row(y).Fill(new Color((byte)y, 0, 0));
        }

        Assert.Equal(35, buffer.Pixels.Length);
        for (int i = 0; i < 35; i++)
        {
            Assert.Equal(i / 7, buffer.Pixels[i].R);
        }
    }

    [Fact]
    public void The_size_can_change()
    {
        using var buffer = new PixelBuffer(_memory, "picture", 10, 10);
        foreach ((int width, int height) in ((int, int)[])[(1000, 800), (3, 2), (1, 1), (640, 480)])
        {
            buffer.Resize(width, height);
            buffer.Pixels.Fill(Color.White);
            Assert.Equal((width, height), (buffer.Width, buffer.Height));
            Assert.Equal(width * height, buffer.Pixels.Length);
            Assert.Equal(width, buffer.Row(height - 1).Length);
        }
    }

    [Fact]
    public void Its_bytes_are_counted_under_its_name()
    {
        using var buffer = new PixelBuffer(_memory, "picture", 1280, 720);
        Assert.InRange(CommittedBytes(), 1280 * 720 * 4, 1280 * 720 * 4 * 2);
        buffer.Resize(16, 16);
        Assert.InRange(CommittedBytes(), 16 * 16 * 4, 1280 * 720 * 2);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 5)]
    [InlineData(8193, 8192)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Bad_sizes_are_refused_and_change_nothing(int width, int height)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PixelBuffer(_memory, "bad", width, height));
        using var buffer = new PixelBuffer(_memory, "picture", 4, 3);
        buffer.Pixels.Fill(Color.White);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Resize(width, height));
        Assert.Equal((4, 3), (buffer.Width, buffer.Height));
        Assert.Equal(Color.White, buffer.Pixels[11]);
    }

    [Fact]
    public void Rows_that_are_not_there_are_refused()
    {
        using var buffer = new PixelBuffer(_memory, "picture", 4, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Row(-1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Row(3).Length);
    }

    [Fact]
    public void Over_budget_nothing_changes_and_nothing_is_left_behind()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using (var buffer = new PixelBuffer(memory, "picture", 100, 100))
        {
            buffer.Pixels.Fill(Color.White);
            Assert.Throws<OutOfNativeMemoryException>(() => buffer.Resize(4000, 4000));
            Assert.Equal((100, 100), (buffer.Width, buffer.Height));
            Assert.Equal(Color.White, buffer.Row(99)[99]);
        }

        Assert.Throws<OutOfNativeMemoryException>(() => new PixelBuffer(memory, "large", 4000, 4000));
        foreach (AllocatorSnapshot node in memory.Snapshot().Nodes)
        {
            Assert.DoesNotContain(node.Name, (string[])["large", "picture"]);
        }
    }

    [Fact]
    public void Use_after_disposal_says_so()
    {
        var buffer = new PixelBuffer(_memory, "picture", 4, 3);
        buffer.Dispose();
        buffer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => buffer.Pixels.Length);
        Assert.Throws<ObjectDisposedException>(() => buffer.Row(0).Length);
        Assert.Throws<ObjectDisposedException>(() => buffer.Resize(5, 5));
    }

    private long CommittedBytes()
    {
        foreach (AllocatorSnapshot node in _memory.Snapshot().Nodes)
        {
            if (node.Name == "picture")
            {
                return node.CommittedBytes;
            }
        }

        return -1;
    }
}
