namespace Ashlar.Ecs;

internal enum CommandKind : byte
{
    Create,
    Destroy,
    Add,
    Set,
    Remove,
    Enable,
    Disable,
}
