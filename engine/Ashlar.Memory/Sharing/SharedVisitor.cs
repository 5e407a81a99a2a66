namespace Ashlar.Memory;

/// <summary>
/// Tells a <see cref="CycleSearch"/> what an object holds: calls <see cref="CycleSearch.Follow{T}"/> with each strong
/// reference in it, and does nothing else.
/// </summary>
/// <typeparam name="T">The objects.</typeparam>
/// <param name="value">The object.</param>
/// <param name="search">The search.</param>
public delegate void SharedVisitor<T>(in T value, CycleSearch search)
    where T : unmanaged;
