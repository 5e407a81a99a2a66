namespace Ashlar.Ecs;

/// <summary>
/// From the components that an archetype's entities gain or lose to the way they go: a small open hash table, at most
/// half full, so that the usual look-up is one probe.
/// </summary>
internal sealed class TransitionTable
{
    public static readonly TransitionTable Empty = new(1);

    private readonly ComponentSet?[] _keys;
    private readonly Transition[] _transitions;
    private int _count;

    private TransitionTable(int capacity)
    {
        _keys = new ComponentSet?[capacity];
        _transitions = new Transition[capacity];
    }

    public Transition? Find(ComponentSet key)
    {
        ComponentSet?[] keys = _keys;
        int mask = keys.Length - 1;
        for (int index = key.Id & mask; (uint)index < (uint)keys.Length && keys[index] is { } found;
            index = (index + 1) & mask)
        {
            if (ReferenceEquals(found, key))
            {
                return _transitions[index];
            }
        }

        return null;
    }

    /// <summary>The table with one transition more; this one stays as it is.</summary>
    public TransitionTable With(ComponentSet key, Transition transition)
    {
        var copy = new TransitionTable(_count * 2 + 2 > _keys.Length ? _keys.Length * 2 : _keys.Length);
        for (int index = 0; index < _keys.Length; index++)
        {
            if (_keys[index] is { } known)
            {
                copy.Insert(known, _transitions[index]);
            }
        }

        copy.Insert(key, transition);
        return copy;
    }

    private void Insert(ComponentSet key, Transition transition)
    {
        int mask = _keys.Length - 1;
        int index = key.Id & mask;
        while (_keys[index] is not null)
        {
            index = (index + 1) & mask;
        }

        _keys[index] = key;
        _transitions[index] = transition;
        _count++;
    }
}
