namespace Ashlar.Bench;

/// <summary>
/// What <c>--filter</c> selects: a row is wanted when any of the texts has all its words in "case/size/subject/checks".
/// </summary>
internal sealed class RowFilter
{
    private readonly string[][] _alternatives;

    public RowFilter(IEnumerable<string> texts) => _alternatives =
        [.. texts.Select(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The group with the wanted subjects and those that ratios are to, or null when none is wanted.</summary>
    public BenchGroup? Apply(BenchGroup group)
    {
        BenchSubject[] wanted =
        [
            .. group.Subjects.Where(subject => Wants(group.Case, group.SizeName, subject.Name, subject.Checks)),
        ];
        return wanted.Length == 0
            ? null
            : group with
            {
                Subjects = [.. group.Subjects.Where(
                    subject => subject.Name == group.Reference
                        || group.Peers.Contains(subject.Name)
                        || wanted.Contains(subject))],
            };
    }

    /// <summary>As for a timed group; its cases are measured together.</summary>
    public ResidentGroup? Apply(ResidentGroup group)
    {
        var wanted = group.Subjects
            .Where(subject => AllocCases.Resident.SelectMany(scenario => scenario.States).Any(
                state => Wants(state, group.Size.ToString(), subject.Name, subject.Checks)))
            .ToArray();
        return wanted.Length == 0
            ? null
            : group with
            {
                Subjects = [.. group.Subjects.Where(
                    subject => subject.Name == group.Reference || wanted.Contains(subject))],
            };
    }

    public override string ToString() =>
        string.Join(", ", _alternatives.Select(words => $"'{string.Join(' ', words)}'"));

    private bool Wants(string benchCase, string size, string subject, string? checks)
    {
        string row = $"{benchCase}/{size}/{subject}/{checks}";
        return _alternatives.Length == 0 || _alternatives.Any(
            words => words.All(word => row.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
