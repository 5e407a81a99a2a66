using Ashlar.Memory;
using Ashlar.Memory.Tests;

namespace Ashlar.Misuse.Tests;

/// <summary>
/// The misuse matrix: every public member, in every state it can be met in, at every check level. It works, or throws what
/// says which rule was broken; it never crashes, hangs, or fails by accident.
/// </summary>
[Collection("one at a time")]
public sealed class MatrixTests
{
    /// <summary>Of the cases, one in so many runs at each level where no soak is asked for: each level has others.</summary>
    private const int Sampled = 31;

    /// <summary>Runs only the cases whose names contain this: to see one again.</summary>
    private static readonly string? Only = Environment.GetEnvironmentVariable("ASHLAR_MISUSE_ONLY");

    [Fact]
    public Task At_none_a_call_works_or_says_which_rule_was_broken() => Run(CheckLevel.None);

    [Fact]
    public Task At_handles_a_call_works_or_says_which_rule_was_broken() => Run(CheckLevel.Handles);

    [Fact]
    public Task At_full_a_call_works_or_says_which_rule_was_broken() => Run(CheckLevel.Full);

    [Fact]
    public void Every_value_that_a_member_asks_for_can_be_made()
    {
        string[] missing = [.. Member.All
            .Where(member => !Exclusions.Exclude(member))
            .SelectMany(member => member.Slots, (member, slot) => (member, slot))
            .Where(pair => Arguments.Of(pair.slot) is null)
            .Select(pair => $"{Names.Of(pair.slot.Type)} {pair.slot.Name} of {pair.member.Name}")];
        Assert.True(missing.Length == 0, string.Join('\n', missing));
    }

    [Fact]
    public void Every_exclusion_covers_something() => Assert.All(Exclusions.All, exclusion => Assert.Contains(
        Case.All, each => exclusion.Covers(CheckLevel.None, each) || exclusion.Covers(CheckLevel.Full, each)));

    private static async Task Run(CheckLevel level)
    {
        int[] cases = [.. Enumerable.Range(0, Case.All.Count)
            .Where(number => IsAsked(level, number) && !Exclusions.Exclude(level, Case.All[number]))];
        IReadOnlyList<string> faults = await MatrixRun.Of(level, cases);
        Assert.True(faults.Count == 0, $"{faults.Count} of {cases.Length} cases:\n{string.Join('\n', faults)}");
    }

    private static bool IsAsked(CheckLevel level, int number) => Only is { } only
        ? Case.All[number].Name.Contains(only, StringComparison.Ordinal)
        : Seeded.Soak || number % Sampled == (int)level;
}
