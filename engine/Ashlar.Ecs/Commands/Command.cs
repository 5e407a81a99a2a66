using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// One recorded command as it lies in the words of a <see cref="CommandLog"/>: these 24 bytes, and right behind them its
/// value in whole words. So it is only ever held by reference.
/// </summary>
internal struct Command
{
    /// <summary>Words of a command without its value.</summary>
    public const int Words = 3;

    public Entity Entity;

    /// <summary>The component's id, for the commands that have one; the id of the component set for a creation.</summary>
    public int TypeId;

    /// <summary>Bytes of the value behind it.</summary>
    public int Bytes;

    /// <summary>The place of the next command for the same entity, linked at playback; negative for none.</summary>
    public int Next;

    public CommandKind Kind;

    /// <summary>Whether a playback that skips what it cannot make left it out.</summary>
    public bool IsSkipped;

    /// <summary>Whether its entity must have the component already.</summary>
    public readonly bool NeedsComponent => Kind is CommandKind.Set or CommandKind.Enable or CommandKind.Disable;

    /// <summary>Words of a command with a value of so many bytes.</summary>
    public static int WordsWith(int bytes) => Words + ((bytes + sizeof(ulong) - 1) / sizeof(ulong));

    /// <summary>The first byte of the value: that of the component, or of the <see cref="ManagedValue"/> that says where
    /// it is.</summary>
    public static ref byte ValueOf(in Command command) =>
        ref Unsafe.As<Command, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in command), 1));
}
