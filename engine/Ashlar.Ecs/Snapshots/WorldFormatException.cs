namespace Ashlar.Ecs;

/// <summary>
/// Thrown by <see cref="World.Load(Stream)"/> when the stream holds no saved world, a damaged one, or one that was saved
/// with other components. The message says which. The world is as it was.
/// Immutable: thread-safe.
/// </summary>
/// <example><code>
/// try { world.Load(file); }
/// catch (WorldFormatException failure) { Show(failure.Message); }
/// </code></example>
public sealed class WorldFormatException : FormatException
{
    internal WorldFormatException(string message)
        : base(message)
    {
    }
}
