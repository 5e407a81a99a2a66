using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Members of Arch's buffer that ours does not need: memory of its own, and the count of its
/// entities.</content>
public sealed partial class CommandBuffer
{
    private readonly MemorySystem? _ownMemory;

    /// <summary>Makes an empty buffer with memory of its own, whose commands live until they are played back or
    /// cleared, however many frames that takes.
    /// It reserves addresses of its own: keep such a buffer and dispose it, do not make one a frame.</summary>
    /// <example><code>
    /// using var commands = new CommandBuffer();
    /// commands.Add(in ship, new Shield { Strength = 3 });
    /// commands.Playback(world);
    /// </code></example>
    /// <param name="initialCapacity">Commands to make room for at first; later it is what the buffer needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">There are no addresses left.</exception>
    public CommandBuffer(int initialCapacity = 128)
        : this(MakeMemory(initialCapacity), initialCapacity) => _ownMemory = _memory;

    /// <summary>How many entities the commands are for, those that they create included. Costs a pass over the
    /// commands; <see cref="CommandCount"/> costs nothing.</summary>
    /// <exception cref="StaleCommandsException">The frame of the recording is over.</exception>
    public int Size
    {
        get
        {
            if (CommandCount == 0)
            {
                return 0;
            }

            ThrowIfStale();
            Arena scratch = _memory.Frame.Current;
            using ArenaScope scope = scratch.Scope();
            return CommandLinks.Link(scratch, AllCommands(scratch)).Length;
        }
    }

    /// <summary>Clears the recorded commands, and releases the addresses if they are the buffer's own. A second call
    /// does nothing; a buffer that records into a frame arena can be used again.</summary>
    public void Dispose()
    {
        Clear();
        _ownMemory?.Dispose();
    }

    private static MemorySystem MakeMemory(int initialCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        return new MemorySystem(new MemoryOptions { FramesInFlight = 1 });
    }

    private void RewindOwnMemory()
    {
        if (_ownMemory is { IsDisposed: false })
        {
            _ownMemory.BeginFrame();
            _ownMemory.EndFrame();
        }
    }
}
