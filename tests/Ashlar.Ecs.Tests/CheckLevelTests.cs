using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>
/// The check level is fixed for a process, so the suite runs again in a process of its own at level full, and in the
/// long runs at level none too.
/// </summary>
public sealed class CheckLevelTests
{
    public static TheoryData<CheckLevel> Levels =>
        Seeded.Soak ? [CheckLevel.None, CheckLevel.Full] : [CheckLevel.Full];

    [Theory]
    [Trait("Runs", "the other tests again")]
    [MemberData(nameof(Levels))]
    public async Task All_tests_pass_at_every_other_level(CheckLevel level) =>
        await ChildRun.OfAllAt(typeof(CheckLevelTests), level);
}
