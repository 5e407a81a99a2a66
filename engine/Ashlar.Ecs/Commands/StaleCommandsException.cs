namespace Ashlar.Ecs;

/// <summary>
/// Thrown when a <see cref="CommandBuffer"/> is used whose recording lies in a frame that is over: play commands back
/// in their frame, or <see cref="CommandBuffer.Clear"/> them. Nothing has changed. Thrown at every check level.
/// Immutable: thread-safe.
/// </summary>
/// <example><code>
/// commands.Destroy(ship);
/// memory.EndFrame();
/// memory.BeginFrame();
/// commands.Playback(world);   // throws once the frame of the recording is over
/// </code></example>
public sealed class StaleCommandsException : InvalidOperationException
{
    internal StaleCommandsException(string message)
        : base(message)
    {
    }
}
