using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The number of the call site that was asked for last: loops ask for one again and again. A field of who asks, which
/// one thread uses at a time.
/// </summary>
internal struct CallSiteCache
{
    private string? _file;
    private int _line;
    private int _number;

    /// <inheritdoc cref="CallSites.Intern"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberOf(string file, int line) =>
        line == _line && ReferenceEquals(file, _file) ? _number : Find(file, line);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Find(string file, int line)
    {
        _file = file;
        _line = line;
        return _number = CallSites.Intern(file, line);
    }
}
