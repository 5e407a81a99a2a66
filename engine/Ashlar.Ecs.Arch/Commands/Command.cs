using Arch.Core;

namespace Ashlar.Ecs.Arch;

/// <summary>A recorded command, in frame memory.</summary>
internal struct Command
{
    /// <summary>The entity, or a stand-in for the one that a command of the same recording creates.</summary>
    public Entity Entity;

    public CommandKind Kind;

    /// <summary>Index among the <see cref="CommandComponent"/>s.</summary>
    public int Component;

    /// <summary>Where its value begins among the recorded bytes.</summary>
    public int Payload;
}
