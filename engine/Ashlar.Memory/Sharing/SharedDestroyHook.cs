namespace Ashlar.Memory;

/// <summary>What happens to an object when its last strong reference is disposed.</summary>
/// <typeparam name="T">The objects.</typeparam>
/// <param name="value">The object, for the last time: dispose here what it holds.</param>
public delegate void SharedDestroyHook<T>(ref T value)
    where T : unmanaged;
