using System.Runtime.CompilerServices;
using Ashlar.Memory;

// A process has one trace at a time.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Ashlar.MemTrace.Tests;

/// <summary>Makes this a process that has traces, before any test makes an allocator.</summary>
internal static class TracedProcess
{
    [ModuleInitializer]
    internal static void Begin() => MemoryTrace.Start(Stream.Null).Dispose();
}
