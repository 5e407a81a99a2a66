using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>A ring around what the memory profiler looks at.</summary>
internal static class InspectedMark
{
    private const float Radius = 26;
    private const float Thickness = 1.5f;

    public static void Draw(MemoryOverlay overlay, GameWorld world, in Camera camera, DrawList list)
    {
        bool isLookedAt = overlay is { Mode: OverlayMode.Full, Page: OverlayPage.Entity };
        if (isLookedAt && world.TryLocate(overlay.Inspected, out Position position))
        {
            list.Ring(camera.ToScreenX(position.X), camera.ToScreenY(position.Y), Radius, Thickness, Color.White);
        }
    }
}
