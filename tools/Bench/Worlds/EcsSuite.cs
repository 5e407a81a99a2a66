namespace Ashlar.Bench;

/// <summary>Builds the groups of the <c>ecs</c> suite.</summary>
internal static class EcsSuite
{
    private const int Openings = 3;

    public static IEnumerable<BenchGroup> Groups() =>
        from row in WorldCases.All
        select Group(row.Case, row.Name, row.Entities) with
        {
            Goal = row.Goal,
            Rehearsal = Group(row.Case, row.Name, WorldCases.Rehearsed(row.Entities)),
        };

    private static BenchGroup Group(WorldCase worldCase, string name, int entities)
    {
        BenchSubject[] subjects =
        [
            .. from subject in WorldSubjects.All
               let open = subject.Opener(worldCase, entities)
               where open is not null
               select new BenchSubject(subject.Name, subject.Checks, null, open),
        ];
        return new BenchGroup(WorldCases.Suite, name, null, subjects[0].Name, Openings, subjects)
        {
            Entities = entities,
            Peer = WorldSubjects.Arch,

            // A fresh world of many archetypes is in no cache, and a lap would be as long as the measured unit.
            LeadsInByLaps = worldCase != WorldCase.CreateArchetypes,
        };
    }
}
