using System.Numerics;

namespace Swarm;

/// <summary>What a player wants of a menu in one step, whatever it was said with.</summary>
internal struct MenuInput
{
    /// <summary>Lines down; negative is up.</summary>
    public int Down;

    /// <summary>Values to the right; negative is to the left.</summary>
    public int Right;

    public bool Accept;
    public bool Back;

    /// <summary>Whether the pointer was moved or pressed, and so means what it points at.</summary>
    public bool IsPointing;

    /// <summary>Whether the pointer's button went down.</summary>
    public bool IsClicked;

    /// <summary>Pixels.</summary>
    public Vector2 Pointer;
}
