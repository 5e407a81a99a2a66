namespace Ashlar.Overlay;

/// <summary>
/// What <see cref="MemoryOverlay.Handle"/> took of the input, and what it asks of the game.
/// A plain value.
/// </summary>
/// <example><code>
/// OverlayResponse overlay = _overlay.Handle(in input);
/// if (!overlay.PausesGame) { _simulation.Step(overlay.TakesKeys ? default : ControlsOf(in input)); }
/// </code></example>
/// <param name="TakesKeys">The keyboard is the overlay's: the game should see no keys.</param>
/// <param name="TakesPointer">The pointer is over the overlay: its buttons and its wheel are not the game's.</param>
/// <param name="PausesGame">
/// The user of the overlay wants the simulation to stand still in this step. False for one step where a game that stands
/// still is to go on by one.
/// </param>
/// <param name="PicksEntity">
/// The user clicked beside the overlay to look at an entity: hand the one that lies there to
/// <see cref="MemoryOverlay.Inspect"/>. <paramref name="TakesPointer"/> is true then, too.
/// </param>
public readonly record struct OverlayResponse(
    bool TakesKeys, bool TakesPointer, bool PausesGame, bool PicksEntity = false);
