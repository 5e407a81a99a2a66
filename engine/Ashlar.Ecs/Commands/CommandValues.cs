using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>The values of recorded commands: behind the command itself, or with the log that recorded it.</summary>
/// <param name="logs">The logs of the buffer.</param>
internal readonly struct CommandValues(List<CommandLog> logs)
{
    /// <summary>The component of a command.</summary>
    public T Read<T>(in Command command)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            ManagedValue value = ManagedOf(in command);
            return logs[value.Log].ReadManaged<T>(value.Index);
        }

        return Component<T>.IsTag ? default! : Unsafe.ReadUnaligned<T>(ref Command.ValueOf(in command));
    }

    /// <summary>Writes the component of a command to where it belongs.</summary>
    public void Write(in Command command, ComponentInfo info, in Row row, int offset)
    {
        if (info.IsManaged)
        {
            ManagedValue value = ManagedOf(in command);
            logs[value.Log].WriteManaged(info.Id, value.Index, row.ManagedColumn(offset), row.Index);
        }
        else
        {
            row.WriteBytes(offset, info.Size, ref Command.ValueOf(in command));
        }
    }

    /// <summary>Writes the component of a command to a sparse set.</summary>
    public void Write(in Command command, SparseSet set, int place)
    {
        if (set.Info.IsManaged)
        {
            ManagedValue value = ManagedOf(in command);
            logs[value.Log].WriteManaged(set.Info.Id, value.Index, set.References, place);
        }
        else
        {
            Span<byte> bytes = set.BytesOf(place, 1);
            Unsafe.CopyBlockUnaligned(ref bytes[0], ref Command.ValueOf(in command), (uint)bytes.Length);
        }
    }

    private static ManagedValue ManagedOf(in Command command) =>
        Unsafe.ReadUnaligned<ManagedValue>(ref Command.ValueOf(in command));
}
