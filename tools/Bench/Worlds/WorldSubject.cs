namespace Ashlar.Bench;

/// <summary>A subject of the <c>ecs</c> suite: its name, and how it runs each case.</summary>
internal abstract class WorldSubject
{
    protected WorldSubject(string name, string? checks)
    {
        Name = name;
        Checks = checks;
    }

    public string Name { get; }

    /// <summary>The engine's check level, or null for others.</summary>
    public string? Checks { get; }

    /// <summary>How to open it for a case, or null when it cannot do the case.</summary>
    public abstract Func<Contender>? Opener(WorldCase worldCase, int entities);
}
