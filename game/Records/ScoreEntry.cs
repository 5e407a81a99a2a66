namespace Swarm;

/// <summary>One line of the high scores.</summary>
/// <param name="Name">Three letters.</param>
/// <param name="Score">Above 0.</param>
/// <param name="Wave">The last.</param>
/// <param name="Combo">The longest.</param>
/// <param name="Difficulty">How hard it was.</param>
/// <param name="Day">The day it was played, in the player's own time.</param>
internal sealed record ScoreEntry(
    string Name, long Score, int Wave, int Combo, Difficulty Difficulty, DateOnly Day);
