using Ashlar.Input;

namespace Swarm;

/// <summary>What a player presses who wants to see the engine work.</summary>
internal static class StressKeys
{
    public static ControlFlags Read(in InputState input) =>
        (input.WasPressed(Key.RightBracket) ? ControlFlags.SpawnMore : 0)
        | (input.WasPressed(Key.LeftBracket) ? ControlFlags.SpawnFewer : 0)
        | (input.WasPressed(Key.Backslash) ? ControlFlags.DropSwarm : 0);
}
