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
        var environment = new Dictionary<string, string>
        {
            [MemoryChecks.EnvironmentVariable] = "full",
            [Variable] = bug,
            ["DOTNET_DbgEnableMiniDump"] = "0",
        };
        (int exitCode, string output) = await ChildRun.Of(
            typeof(GuardPageTests),
            environment,
            "-method",
            $"{typeof(GuardPageTests).FullName}.{nameof(Touches_a_guard_page_when_asked_to)}");
        Assert.NotEqual(0, exitCode);
        Assert.Contains(nameof(WriteThrough), output, StringComparison.Ordinal);
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

        // One object in 1024 has pages of its own: a byte past its end faults, and so does any byte after its destruction.
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
