using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The points between the steps of a race: before an atomic instruction whose outcome another thread can change, and
/// before a lock that another thread can take first. In a Debug build a test holds a thread up at a point while another
/// goes on; a Release build has no points.
/// </summary>
internal static class Interleaving
{
    [ThreadStatic]
    private static Action<string>? _atPoint;

    /// <summary>What the calling thread does at each point, with the point's name; null, outside of tests.</summary>
    public static Action<string>? AtPoint
    {
        get => _atPoint;
        set => _atPoint = value;
    }

    /// <summary>A point. Not within a lock, unless the test does in one step what takes it.</summary>
    [Conditional("DEBUG")]
    public static void Point([CallerMemberName] string member = "", [CallerLineNumber] int line = 0) =>
        _atPoint?.Invoke($"{member}:{line}");
}
