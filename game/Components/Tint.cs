using Ashlar.Rendering;

namespace Swarm;

/// <summary>The colour an entity is drawn in.</summary>
internal struct Tint
{
    public Color Color;

    public Tint(Color color) => Color = color;
}
