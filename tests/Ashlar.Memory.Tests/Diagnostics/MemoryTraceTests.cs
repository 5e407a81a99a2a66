namespace Ashlar.Memory.Tests;

/// <summary>What a process says that has allocators already. What is recorded is tested where traces are read: MemTrace.Tests.</summary>
public sealed class MemoryTraceTests
{
    [Fact]
    public void A_trace_is_refused_once_there_was_an_allocator()
    {
        using var memory = new MemorySystem();
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => MemoryTrace.Start(path));
        Assert.Contains("before the first allocator", failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
        _ = Assert.Throws<InvalidOperationException>(() => MemoryTrace.Start(Stream.Null));
    }

    [Fact]
    public void What_is_no_file_is_refused_first()
    {
        _ = Assert.Throws<ArgumentException>(() => MemoryTrace.Start(" "));
        _ = Assert.Throws<ArgumentNullException>(() => MemoryTrace.Start((string)null!));
        _ = Assert.Throws<ArgumentNullException>(() => MemoryTrace.Start((Stream)null!));
        using var unwritable = new MemoryStream([1], writable: false);
        _ = Assert.Throws<ArgumentException>(() => MemoryTrace.Start(unwritable));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => MemoryTrace.Start("a.trace", ringBytes: 1000));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => MemoryTrace.Start(Stream.Null, ringBytes: int.MaxValue));
    }
}
