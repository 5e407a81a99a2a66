namespace Ashlar.Ecs;

/// <summary>
/// What a query asks of the rows of an archetype that can hold matches: which of their components are enabled, and which
/// are not. Made once for each archetype of a query. Immutable.
/// </summary>
internal sealed class ArchetypeFilter
{
    /// <summary>For an archetype all of whose rows match.</summary>
    public static readonly ArchetypeFilter None = new([], [], [], asksForAny: false);

    /// <summary>For an archetype of whose rows those match that have one of some sparse components.</summary>
    private static readonly ArchetypeFilter AnySparse = new([], [], [], asksForAny: true);

    private readonly int[] _enabled;
    private readonly int[] _disabled;
    private readonly int[] _any;

    private ArchetypeFilter(int[] enabled, int[] disabled, int[] any, bool asksForAny)
    {
        _enabled = enabled;
        _disabled = disabled;
        _any = any;
        AsksForAny = asksForAny;
    }

    /// <summary>Whether a row needs one of several components that may be absent or disabled.</summary>
    public bool AsksForAny { get; }

    /// <summary>Whether all rows match.</summary>
    public bool TakesAll => ReferenceEquals(this, None);

    /// <summary>The filter of an archetype that can hold matches.</summary>
    public static ArchetypeFilter Of(in QueryDescription description, Archetype archetype)
    {
        bool asksForAny = description.AsksForAnyIn(archetype.Set);
        if (description.IgnoreComponentEnabledState || archetype.Columns.Enableable.Length == 0)
        {
            return asksForAny ? AnySparse : None;
        }

        ComponentSet wanted = description.IsExclusive ? description.Exclusive.Set : description.All.Set;
        ComponentSet unwanted = description.IsExclusive ? archetype.Set.Without(wanted) : description.None.Set;
        int[] enabled = Ordinals(archetype, wanted);
        int[] disabled = Ordinals(archetype, unwanted);
        int[] any = asksForAny ? Ordinals(archetype, description.Any.Set) : [];
        return enabled.Length == 0 && disabled.Length == 0 && any.Length == 0
            ? asksForAny ? AnySparse : None
            : new ArchetypeFilter(enabled, disabled, any, asksForAny);
    }

    /// <summary>Those of 64 rows whose components are enabled and disabled as they must be.</summary>
    /// <param name="bits">The bits of the chunk.</param>
    /// <param name="word">The number of the first of the rows, divided by 64.</param>
    public ulong Take(DisabledBits bits, int word)
    {
        ulong taken = ulong.MaxValue;
        foreach (int ordinal in _enabled)
        {
            taken &= ~bits[ordinal, word];
        }

        foreach (int ordinal in _disabled)
        {
            taken &= bits[ordinal, word];
        }

        return taken;
    }

    /// <summary>Those of 64 rows that have one of the components of which they need one; all where they need
    /// none.</summary>
    /// <param name="bits">The bits of the chunk.</param>
    /// <param name="word">The number of the first of the rows, divided by 64.</param>
    public ulong TakeAny(DisabledBits bits, int word)
    {
        ulong taken = AsksForAny ? 0 : ulong.MaxValue;
        foreach (int ordinal in _any)
        {
            taken |= ~bits[ordinal, word];
        }

        return taken;
    }

    /// <summary>The places of some components among those of the archetype that can be disabled.</summary>
    private static int[] Ordinals(Archetype archetype, ComponentSet set)
    {
        ComponentInfo[] enableable = archetype.Columns.Enableable;
        var ordinals = new List<int>(enableable.Length);
        for (int ordinal = 0; ordinal < enableable.Length; ordinal++)
        {
            if (set.Contains(enableable[ordinal].Id))
            {
                ordinals.Add(ordinal);
            }
        }

        return [.. ordinals];
    }
}
