namespace Ashlar.Memory;

/// <summary>What a <see cref="SlabPool{T}"/> calls for each object that is destroyed, exactly once.</summary>
/// <typeparam name="T">The pool's element type.</typeparam>
/// <param name="value">The object's contents, for the last time.</param>
/// <param name="handle">The handle it had; stale already.</param>
public delegate void DestroyHook<T>(ref T value, Handle<T> handle)
    where T : unmanaged;
