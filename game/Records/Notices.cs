namespace Swarm;

/// <summary>
/// What the player should be told beside the game: the last few lines, each for a while. Warnings are also kept for the
/// end of the run.
/// </summary>
internal sealed class Notices
{
    public const int MostShown = 4;
    private const int ShownSteps = 60 * 5;
    private const int LongestLine = 160;

    private readonly Line[] _lines = new Line[MostShown];
    private readonly List<string> _warnings = [];
    private int _step;

    public Notices()
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            _lines[i] = new Line();
        }
    }

    /// <summary>Everything that was warned of.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Tells something good or harmless. Makes no garbage.</summary>
    public void Tell(ReadOnlySpan<char> text)
    {
        Line line = _lines[^1];
        for (int i = _lines.Length - 1; i > 0; i--)
        {
            _lines[i] = _lines[i - 1];
        }

        _lines[0] = line;
        line.Length = Math.Min(text.Length, LongestLine);
        text[..line.Length].CopyTo(line.Characters);
        line.Ends = _step + ShownSteps;
    }

    /// <summary>Tells of trouble.</summary>
    public void Warn(string text)
    {
        _warnings.Add(text);
        Tell(text);
    }

    /// <summary>Lets a step's time pass.</summary>
    public void Advance() => _step++;

    /// <param name="index">0 for the youngest.</param>
    /// <param name="share">What is left of its time, from 1 to 0.</param>
    /// <returns>Empty when there is none, or its time is over.</returns>
    public ReadOnlySpan<char> Get(int index, out float share)
    {
        Line line = _lines[index];
        share = MathF.Max(0, (float)(line.Ends - _step) / ShownSteps);
        return share > 0 ? line.Characters.AsSpan(0, line.Length) : [];
    }

    private sealed class Line
    {
        public char[] Characters { get; } = new char[LongestLine];

        public int Length { get; set; }

        public int Ends { get; set; }
    }
}
