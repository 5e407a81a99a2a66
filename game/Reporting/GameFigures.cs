namespace Swarm;

/// <summary>How the game went: the one being played, and the best of the run.</summary>
internal sealed record GameFigures(
    long Score, long BestScore, int Level, int BestLevel, int Wave, int BestWave, int Kills, int BestCombo,
    int Games);
