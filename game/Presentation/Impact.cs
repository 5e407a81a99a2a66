using System.Numerics;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// What the picture makes of what happens: shaking, red when hurt, light when something great bursts. Only seen: the
/// simulation knows nothing of it.
/// </summary>
internal sealed class Impact
{
    private const float TraumaFade = 0.022f;

    private float _trauma;
    private float _hurt;
    private float _brightness;
    private int _step;

    /// <summary>Takes in a step.</summary>
    public void Feel(in Feedback feedback)
    {
        _step++;
        _trauma = MathF.Min(1, MathF.Max(0, _trauma - TraumaFade) + feedback.Jolt);
        _hurt = feedback.IsHurt ? 1 : MathF.Max(0, _hurt - 0.03f);
        _brightness = feedback.IsBright ? 1 : _brightness * 0.86f;
    }

    /// <summary>How far the camera is beside where it looks, world units.</summary>
    /// <param name="percent">How much the player wants of it.</param>
    public Vector2 Shake(int percent)
    {
        float shake = _trauma * _trauma * 13 * percent * 0.01f;
        return new Vector2(MathF.Sin(_step * 1.9f), MathF.Cos(_step * 2.3f)) * shake;
    }

    /// <summary>Draws over the scene what lights it up.</summary>
    public void Draw(DrawList list)
    {
        if (_brightness > 0.02f)
        {
            list.Quad(0, 0, list.Width, list.Height, Palette.Nova.WithAlpha((byte)(46 * _brightness)));
        }

        if (_hurt > 0)
        {
            // Red from all sides: four soft discs whose middles lie outside.
            byte alpha = (byte)(150 * _hurt);
            float reach = list.Height * 0.75f;
            Color color = Palette.Danger.WithAlpha(alpha);
            list.Glow(list.Width * 0.5f, list.Height + (reach * 0.55f), list.Width * 0.7f, color);
            list.Glow(list.Width * 0.5f, -reach * 0.55f, list.Width * 0.7f, color);
            list.Glow(-reach * 0.45f, list.Height * 0.5f, reach, color);
            list.Glow(list.Width + (reach * 0.45f), list.Height * 0.5f, reach, color);
        }
    }
}
