using Ashlar.Rendering;

namespace Swarm;

/// <summary>What gems and hearts look like.</summary>
internal static class PickupPainter
{
    private static readonly QueryDescription Pickups = new QueryDescription().WithAll<Position, Lifespan, Pickup>();

    public static void Draw(World world, DrawList list, Camera camera, int step)
    {
        const int Warning = 120;
        foreach (ref Chunk chunk in world.Query(in Pickups))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Lifespan> lifespans = chunk.GetSpan<Lifespan>();
            Span<Pickup> pickups = chunk.GetSpan<Pickup>();
            for (int i = 0; i < chunk.Count; i++)
            {
                float x = camera.ToScreenX(positions[i].X);
                float y = camera.ToScreenY(positions[i].Y);
                float size = Pickup.Radius * camera.Scale;
                int left = lifespans[i].Dies - step;
                bool isBlinkedAway = left < Warning && (left & 8) != 0;
                if (isBlinkedAway || !camera.Sees(x, y, size * 3))
                {
                    continue;
                }

                float turn = (step * 0.05f) + pickups[i].Serial;
                bool isGem = pickups[i].Kind == PickupKind.Gem;
                Color color = isGem ? Palette.Gem : Palette.Heart;
                list.Glow(x, y, size * (isGem ? 1.7f : 2.8f), color.WithAlpha((byte)(isGem ? 60 : 100)));
                if (isGem)
                {
                    float width = size * (0.75f + (0.35f * MathF.Abs(MathF.Sin(turn))));
                    list.Quad(x, y, width, width, MathF.PI / 4, color);
                    list.Quad(x, y, width * 0.45f, width * 0.45f, MathF.PI / 4, Color.White.WithAlpha(220));
                }
                else
                {
                    float beat = size * (0.55f + (0.08f * MathF.Sin(turn * 3)));
                    list.Circle(x - (beat * 0.55f), y - (beat * 0.3f), beat * 0.62f, color);
                    list.Circle(x + (beat * 0.55f), y - (beat * 0.3f), beat * 0.62f, color);
                    list.Quad(x, y + (beat * 0.12f), beat * 1.22f, beat * 1.22f, MathF.PI / 4, color);
                }
            }
        }
    }
}
