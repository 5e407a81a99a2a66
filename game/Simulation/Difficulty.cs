namespace Swarm;

/// <summary>How hard a game is.</summary>
internal enum Difficulty
{
    Easy,
    Normal,
    Hard,
}
