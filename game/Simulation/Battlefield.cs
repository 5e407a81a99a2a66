namespace Swarm;

/// <summary>The battlefield: a rectangle of world units with its origin in the top-left corner.</summary>
internal static class Battlefield
{
    public const float Width = 2560;
    public const float Height = 1440;

    /// <summary>How near the ship may come to the edge.</summary>
    public const float Margin = 24;
}
