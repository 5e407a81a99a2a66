namespace Game;

/// <summary>What a session is doing.</summary>
internal enum Phase
{
    Playing,
    GameOver,
}
