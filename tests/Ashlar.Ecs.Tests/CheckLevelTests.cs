using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Ecs.Tests;

/// <summary>
/// The check level is fixed for a process, so the suite runs again in a process of its own at each of the others:
/// in the long runs, as that takes as long as all the rest.
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
}
