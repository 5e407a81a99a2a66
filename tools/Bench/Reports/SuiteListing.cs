namespace Ashlar.Bench;

/// <summary>What <c>--list</c> prints.</summary>
internal static class SuiteListing
{
    public static void Write(IReadOnlyList<BenchGroup> timed, IReadOnlyList<ResidentGroup> resident)
    {
        foreach (IGrouping<string, BenchGroup> sizes in timed.GroupBy(group => group.Case))
        {
            Write(
                sizes.Key,
                sizes.First().Entities is null ? "bytes" : "entities",
                sizes.Select(group => group.SizeName),
                sizes.First().Reference,
                sizes.SelectMany(group => group.Subjects).Select(subject => (subject.FullName, subject.Missing)));
        }

        if (resident.Count == 0)
        {
            return;
        }

        foreach (string name in AllocCases.Resident.SelectMany(scenario => scenario.States))
        {
            Write(
                name,
                "bytes",
                resident.Select(group => group.Size.ToString()),
                resident[0].Reference,
                resident.SelectMany(group => group.Subjects).Select(subject => (subject.FullName, subject.Missing)));
        }
    }

    private static void Write(
        string name,
        string unit,
        IEnumerable<string> sizes,
        string reference,
        IEnumerable<(string Name, string? Missing)> subjects)
    {
        Console.WriteLine($"{name} ({unit}: {string.Join(", ", sizes)}; reference: {reference})");
        foreach ((string subject, string? missing) in subjects.Distinct())
        {
            Console.WriteLine(missing is null ? $"  {subject}" : $"  {subject}: missing here, {missing}");
        }
    }
}
