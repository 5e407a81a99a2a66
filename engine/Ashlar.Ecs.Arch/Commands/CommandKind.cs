namespace Ashlar.Ecs.Arch;

/// <summary>What a recorded command does.</summary>
internal enum CommandKind
{
    Create,
    Destroy,
    Put,
    Remove,
}
