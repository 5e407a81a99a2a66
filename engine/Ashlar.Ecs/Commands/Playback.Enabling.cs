namespace Ashlar.Ecs;

/// <content>Components that are enabled and disabled: after the entity's move, in the order of its commands.</content>
internal ref partial struct Playback
{
    /// <summary>Whether a command says whether a component is enabled. Removing one does too: if the entity gets it again,
    /// it is another component, and those start enabled.</summary>
    private static bool Switches(in Command command) =>
        (command.Kind is CommandKind.Enable or CommandKind.Disable && !command.IsSkipped)
        || (command.Kind == CommandKind.Remove && ComponentRegistry.InfoOf(command.TypeId).IsEnableable);

    /// <summary>Enables and disables the components that the entity has, now that it has its last structure.</summary>
    private readonly void Switch(scoped in Row row, in CommandTarget target)
    {
        if (!_hasSwitches)
        {
            return;
        }

        for (int place = target.First; place != None; place = _commands[place].Next)
        {
            ref Command command = ref _commands[place];
            int offset = Switches(in command) ? row.Layout.BitOffsetOf(command.TypeId) : ChunkLayout.Missing;
            if (offset != ChunkLayout.Missing)
            {
                DisabledBits disabled = row.Disabled;
                disabled.Write(
                    (offset - row.Layout.FirstBits) / row.Layout.BitBytes, row.Index, command.Kind == CommandKind.Disable);
            }
        }
    }
}
