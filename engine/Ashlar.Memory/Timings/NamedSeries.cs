namespace Ashlar.Memory;

/// <summary>
/// Things that are made when their name is first asked for, the oldest first. Names without end would be memory without end:
/// those beyond a most share the last thing, which is named <c>(others)</c>.
/// </summary>
/// <typeparam name="T">What has a name.</typeparam>
/// <param name="most">The most of them.</param>
/// <param name="make">Makes the one of a name.</param>
internal sealed class NamedSeries<T>(int most, Func<string, T> make)
    where T : class
{
    private const string Others = "(others)";

    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private T[] _all = [];
    private int _count;

    /// <summary>All that there are.</summary>
    public ReadOnlySpan<T> All => _all.AsSpan(0, _count);

    /// <summary>The one of a name.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T Of(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _byName.TryGetValue(name, out T? known) ? known : Add(name);
    }

    private T Add(string name)
    {
        string known = _count >= most - 1 ? Others : name;
        if (_byName.TryGetValue(known, out T? others))
        {
            return others;
        }

        T made = make(known);
        _byName.Add(known, made);
        if (_count == _all.Length)
        {
            Array.Resize(ref _all, Math.Max(16, 2 * _count));
        }

        _all[_count++] = made;
        return made;
    }
}
