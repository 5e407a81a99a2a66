using Engine.Rendering;

namespace Game;

/// <summary>The colour an entity is drawn in.</summary>
internal struct Tint
{
    public Color Color;

    public Tint(Color color) => Color = color;
}
