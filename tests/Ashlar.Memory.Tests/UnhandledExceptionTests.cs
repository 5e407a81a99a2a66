namespace Ashlar.Memory.Tests;

/// <summary>An exception that a thread of a test lets out ends the run and is told, though the test waits for the
/// thread.</summary>
public sealed class UnhandledExceptionTests
{
    [Fact]
    [Trait("Runs", "the other tests again")]
    public async Task An_exception_on_a_tests_own_thread_ends_the_run()
    {
        (int exitCode, string output) = await ChildRun.Of(
            typeof(UnhandledExceptionTests),
            MemoryChecks.Name(MemoryChecks.Level),
            "-explicit",
            "only",
            "-method",
            $"{typeof(UnhandledExceptionTests).FullName}.{nameof(Throws_on_a_thread_that_it_waits_for)}");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("A thread of a test let an exception out.", output, StringComparison.Ordinal);
        Assert.Contains("planted", output, StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public void Throws_on_a_thread_that_it_waits_for()
    {
        using var never = new ManualResetEventSlim();
        new Thread(() => throw new InvalidOperationException("planted")).Start();
        never.Wait(TestContext.Current.CancellationToken);
    }
}
