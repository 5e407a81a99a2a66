using Ashlar.Input;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// What a <see cref="GameLoop"/> runs.
/// The loop calls both on its own thread.
/// </summary>
/// <example><code>
/// sealed class Pong : IGame
/// {
///     public void Update(in InputState input, in SimulationStep step) =&gt; _ball += _velocity * step.Seconds;
///     public void Draw(DrawList list, in DrawFrame frame) =&gt; list.Circle(_ball.X, _ball.Y, 8, Color.White);
/// }
/// </code></example>
public interface IGame
{
    /// <summary>True once the game wants to end: the frame is drawn to its end, then the loop returns.</summary>
    bool WantsExit => false;

    /// <summary>
    /// Simulates one step: always the same length, and nothing in the arguments comes from the clock, so the same input
    /// gives the same game.
    /// </summary>
    void Update(in InputState input, in SimulationStep step);

    /// <summary>Draws what is seen now. Called once a drawn frame, after none, one or several steps.</summary>
    void Draw(DrawList list, in DrawFrame frame);
}
