using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

/// <summary>
/// A guard page stops the process, so the bug is planted in a process of its own: the suite started again with one test.
/// </summary>
public sealed class GuardPageTests
{
    private const string Variable = "ASHLAR_TESTS_TOUCH_GUARD_PAGE";

    [Theory]
    [Trait("Runs", "the other tests again")]
    [InlineData("overflow")]
    [InlineData("after destroy")]
    public async Task Touching_a_guard_page_stops_the_process_at_the_instruction(string bug)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(GuardPageTests).Assembly.Location);
        start.ArgumentList.Add("-method");
        start.ArgumentList.Add($"{typeof(GuardPageTests).FullName}.{nameof(Touches_a_guard_page_when_asked_to)}");
        start.Environment[MemoryChecks.EnvironmentVariable] = "full";
        start.Environment[Variable] = bug;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
        Assert.Contains(nameof(WriteThrough), errors + await output, StringComparison.Ordinal);
    }

    [Fact]
    public void Touches_a_guard_page_when_asked_to()
    {
        string? bug = Environment.GetEnvironmentVariable(Variable);
        if (bug is null)
        {
            Assert.True(true, "nobody asked");
            return;
        }

        // One object in 256 has pages of its own: a byte past its end faults, and so does any byte after its destruction.
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "pool");
        for (int i = 0; i < 4096; i++)
        {
            // Elsewhere the bytes written are those of the canary or the fill, so that only the guard page objects.
            ref long value = ref pool.CreateUninitialized(out Handle<long> handle);
            if (bug == "overflow")
            {
                WriteThrough(ref Unsafe.Add(ref value, 1), unchecked((long)0xCACACACACACACACA));
            }
            else
            {
                pool.Destroy(handle);
                pool.ReclaimNow();
                WriteThrough(ref value, unchecked((long)0xDDDDDDDDDDDDDDDD));
            }
        }
    }

    private static void WriteThrough(ref long target, long value) => target = value;
}
