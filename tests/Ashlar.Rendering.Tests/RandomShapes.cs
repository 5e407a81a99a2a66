namespace Ashlar.Rendering.Tests;

/// <summary>
/// Draws shapes of every kind: small and large, thin and thick, inside, across the edge and far outside.
/// </summary>
internal sealed class RandomShapes(int seed)
{
    private static readonly float[] Angles = [0, MathF.PI / 2, MathF.PI, MathF.PI / 4, 1e-6f, -1e-8f];

    private readonly Random _random = new(seed);

    public void AddTo(DrawList list)
    {
        Color color = Color();
        float x = Position(list.Width);
        float y = Position(list.Height);
        switch (_random.Next(8))
        {
            case 0:
                list.Quad(x, y, Size(), Size(), color);
                break;
            case 1:
                list.Quad(Snap(x), Snap(y), Snap(Size()), Snap(Size()), color);
                break;
            case 2:
                list.Quad(Snap(x), Snap(y), 2 * Snap(Size()), 2 * Snap(Size()), Angle(), color);
                break;
            case 3:
                list.Circle(x, y, Size(), color);
                break;
            case 4:
                list.Ring(x, y, Size(), Size() * _random.NextSingle(), color);
                break;
            case 5:
                bool level = _random.Next(4) == 0;
                bool dot = _random.Next(16) == 0;
                float x1 = dot ? x : Position(list.Width);
                list.Line(x, y, x1, level || dot ? y : Position(list.Height), Size() * 0.3f, color);
                break;
            case 6:
                list.Glow(x, y, Size(), color);
                break;
            default:
                Span<char> text = stackalloc char[3];
                for (int i = 0; i < text.Length; i++)
                {
                    text[i] = (char)_random.Next(32, 260);
                }

                list.Text(x, y, text, color, _random.Next(4) == 0 ? 1 + (_random.NextSingle() * 4) : 1);
                break;
        }
    }

    public void PushClip(DrawList list) =>
        list.PushClip(Position(list.Width), Position(list.Height), Size() * 3, Size() * 3);

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    public Color Color()
    {
        byte alpha = _random.Next(3) == 0 ? (byte)_random.Next(1, 256) : (byte)255;
        return new Color((byte)_random.Next(256), (byte)_random.Next(256), (byte)_random.Next(256), alpha);
    }

    /// <summary>Mostly a whole number, so that some edges are on whole pixels and others are not.</summary>
    private float Snap(float value) => _random.Next(4) == 0 ? value : MathF.Round(value);

    private float Angle() =>
        _random.Next(3) == 0 ? Angles[_random.Next(Angles.Length)] : _random.NextSingle() * MathF.Tau;

    /// <summary>
    /// Mostly within half a picture of the picture, now and then on a pixel's edge or centre, or far off.
    /// </summary>
    private float Position(int extent)
    {
        float position = ((_random.NextSingle() * 2) - 0.5f) * extent;
        return _random.Next(8) switch
        {
            0 => MathF.Floor(position),
            1 => MathF.Floor(position) + 0.5f,
            2 => _random.Next(4) == 0 ? position * 100 : position,
            _ => position,
        };
    }

    /// <summary>From below a pixel to larger than the picture.</summary>
    private float Size()
    {
        float size = MathF.Exp((_random.NextSingle() * 7) - 2);
        return _random.Next(6) == 0 ? MathF.Ceiling(size) : size;
    }
}
