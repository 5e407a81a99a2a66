using Ashlar.Input;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// One of the things the game can be showing. A screen decides what the simulation gets in a step, or that it stands
/// still; it never touches the simulation itself.
/// </summary>
internal abstract class Screen
{
    /// <summary>Called when it comes up.</summary>
    public virtual void Enter(Stage stage)
    {
    }

    /// <summary>Takes in what the player does.</summary>
    /// <returns>What the simulation gets; null when it stands still.</returns>
    public abstract Controls? Update(Stage stage, in InputState input, in MenuInput menu);

    /// <summary>Draws over the scene.</summary>
    public abstract void Draw(Stage stage, DrawList list, in ScreenLayout layout);
}
