using System.Text.RegularExpressions;
using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>
/// The check level is fixed for a process, so the suite runs again in a process of its own at level full, and in the
/// long runs at level none too. What is slow and marked as running once is left to the long runs.
/// </summary>
public sealed partial class CheckLevelTests
{
    public static TheoryData<CheckLevel> Levels =>
        Seeded.Soak ? [CheckLevel.None, CheckLevel.Full] : [CheckLevel.Full];

    [Theory]
    [Trait("Runs", "the other tests again")]
    [MemberData(nameof(Levels))]
    public async Task All_tests_pass_at_every_other_level(CheckLevel level)
    {
        string name = MemoryChecks.Name(level);
        (int exitCode, string output) = await ChildRun.Of(
            typeof(CheckLevelTests),
            name,
            ["-trait-", "Runs=the other tests again", .. Seeded.Soak ? [] : new[] { "-trait-", "Runs=once" }]);
        Assert.True(exitCode == 0, $"at level {name}:{Environment.NewLine}{output}");
        Match total = TotalTests().Match(output);
        Assert.True(total.Success && int.Parse(total.Groups[1].Value, null) > 50, output);
    }

    [GeneratedRegex(@"Total: (\d+)")]
    private static partial Regex TotalTests();
}
