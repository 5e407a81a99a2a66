namespace Ashlar.Overlay;

/// <summary>
/// The ascending order of a type, as a delegate that exists once. <c>span.Sort()</c> without one allocates 64 bytes at
/// every call in a program compiled ahead of time: there the library wraps its default comparer in a new delegate.
/// </summary>
internal static class Ascending<T>
    where T : IComparable<T>
{
    public static readonly Comparison<T> Order = static (left, right) => left.CompareTo(right);
}
