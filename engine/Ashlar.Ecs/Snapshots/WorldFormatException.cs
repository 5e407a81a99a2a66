namespace Ashlar.Ecs;

/// <summary>
/// Thrown by <see cref="World.Load(Stream)"/> for what is not a saved world, is damaged or cut off, or was saved by a
/// program whose components differ. The message says which. The world is as it was.
/// <code>
/// try { world.Load(file); }
/// catch (WorldFormatException failure) { Show(failure.Message); }
/// </code>
/// </summary>
public sealed class WorldFormatException : FormatException
{
    internal WorldFormatException(string message)
        : base(message)
    {
    }
}
