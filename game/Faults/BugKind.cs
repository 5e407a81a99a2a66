namespace Swarm;

/// <summary>The bugs that can be planted.</summary>
internal enum BugKind
{
    /// <summary>A bullet a second is never destroyed.</summary>
    Leak,

    /// <summary>An enemy keeps the handle of something that was destroyed.</summary>
    Stale,

    /// <summary>An arena is never reset, and every wave takes more of it.</summary>
    Arena,

    /// <summary>A system takes very long in each seventh step.</summary>
    Slow,

    /// <summary>A system makes garbage: it boxes numbers.</summary>
    Boxing,
}
