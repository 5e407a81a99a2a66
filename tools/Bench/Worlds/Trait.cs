namespace Ashlar.Bench;

/// <summary>A component of four bytes, as many types as there are arguments.</summary>
/// <typeparam name="T">Tells one from another; nothing of it is stored.</typeparam>
/// <param name="Value">The four bytes.</param>
internal readonly record struct Trait<T>(int Value)
    where T : unmanaged;
