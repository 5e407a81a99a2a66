
namespace Ashlar.Memory.Tests;

/// <summary>
/// The level is fixed for a process, so the suite runs again in a process of its own at level full, and in the long
/// runs at level none too.
/// </summary>
public sealed class CheckLevelTests
{
    [Theory]
    [Trait("Runs", "the other tests again")]
    [InlineData(CheckLevel.None)]
    [InlineData(CheckLevel.Full)]
    public async Task All_tests_pass_at_every_other_level(CheckLevel level)
    {
        Assert.SkipUnless(Seeded.Soak, "The other levels belong to the long runs: set ASHLAR_SOAK=1.");
        await ChildRun.OfAllAt(typeof(CheckLevelTests), level);
    }

    [Fact]
    [Trait("Runs", "the other tests again")]
    public async Task A_misspelt_level_is_refused()
    {
        (int exitCode, string output) = await ChildRun.Of(
            typeof(CheckLevelTests), "ful", "-method", $"{typeof(BlockPoolTests).FullName}.Spans_keep_to_the_block");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Use none, handles or full", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_level_in_force_is_the_one_the_environment_names()
    {
        Assert.Equal(
            MemoryChecks.TryParse(Environment.GetEnvironmentVariable(MemoryChecks.EnvironmentVariable), out CheckLevel named)
                ? named
                : CheckLevel.Handles,
            MemoryChecks.Level);
        MemoryChecks.Request(MemoryChecks.Level);
        CheckLevel other = MemoryChecks.Level == CheckLevel.None ? CheckLevel.Full : CheckLevel.None;
        Assert.Throws<InvalidOperationException>(() => MemoryChecks.Request(other));
        Assert.Throws<InvalidOperationException>(() => new MemorySystem(new MemoryOptions { Checks = other }));
        Assert.Throws<ArgumentOutOfRangeException>(() => MemoryChecks.Request((CheckLevel)7));
    }

    [Theory]
    [InlineData("none", CheckLevel.None)]
    [InlineData(" Full ", CheckLevel.Full)]
    [InlineData("HANDLES", CheckLevel.Handles)]
    public void Levels_are_read_by_name(string name, CheckLevel expected)
    {
        Assert.True(MemoryChecks.TryParse(name, out CheckLevel level));
        Assert.Equal(expected, level);
        Assert.True(MemoryChecks.TryParse(MemoryChecks.Name(level), out CheckLevel again));
        Assert.Equal(level, again);
        Assert.False(MemoryChecks.TryParse(name + "x", out _));
    }
}
