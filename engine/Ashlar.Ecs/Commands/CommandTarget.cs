namespace Ashlar.Ecs;

/// <summary>An entity that commands are for: which commands, and from where to where they move it.</summary>
internal struct CommandTarget
{
    /// <summary>In <see cref="Archetype"/>: the commands destroy it.</summary>
    public const int Ended = -1;

    /// <summary>In <see cref="Archetype"/>: it is not alive, and is left out.</summary>
    public const int Skipped = -2;

    public Entity Entity;

    /// <summary>The place of its first command.</summary>
    public int First;

    /// <summary>The place of its last command.</summary>
    public int Last;

    /// <summary>The index of the archetype that it is in; not set if the commands create it.</summary>
    public int Source;

    /// <summary>The index of its last archetype, <see cref="Ended"/> or <see cref="Skipped"/>.</summary>
    public int Archetype;

    /// <summary>The number of the set of its last components.</summary>
    public int LastSet;

    public readonly bool IsNew => Entity.Id < 0;

    /// <summary>Whether one command moves an entity that is alive.</summary>
    public readonly bool IsSingleMove => Moves && !IsNew && First == Last;

    /// <summary>Whether one command moves it as it moves another.</summary>
    public readonly bool IsLike(in CommandTarget other) =>
        IsSingleMove && Source == other.Source && Archetype == other.Archetype;

    /// <summary>Whether it gets a row in its last archetype.</summary>
    public readonly bool Moves => Archetype >= 0 && (IsNew || Source != Archetype);
}
