using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>Out of memory on pages as large as ARM64 kernels have them: 64 KiB, which hold several small chunks.</summary>
public sealed class FailureOnLargePagesTests : FailureTests
{
    protected override VirtualMemory Pages { get; } = new CoarsePages(64 << 10);

    /// <summary>Each table of a pool takes a page.</summary>
    protected override long Budget => 5 << 20;
}
