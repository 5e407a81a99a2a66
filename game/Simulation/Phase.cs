namespace Swarm;

/// <summary>What a session is doing.</summary>
internal enum Phase
{
    Playing,

    /// <summary>The world stands still until one of the offers is chosen.</summary>
    Choosing,

    GameOver,
}
