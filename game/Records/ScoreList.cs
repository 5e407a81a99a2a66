namespace Swarm;

/// <summary>The high scores as they are kept in a file.</summary>
/// <param name="Version">Of the format: <see cref="CurrentVersion"/>.</param>
/// <param name="Scores">Best first; of equal ones the older first.</param>
internal sealed record ScoreList(int Version, ScoreEntry[] Scores)
{
    public const int CurrentVersion = 1;
    public const int MostScores = 8;

    public static ScoreList Empty { get; } = new(CurrentVersion, []);

    /// <summary>What is wrong with a list that came from a file; null for nothing.</summary>
    public string? WhyWrong()
    {
        if (Version != CurrentVersion)
        {
            return $"its version is {Version}, and this game knows {CurrentVersion}";
        }

        if (Scores is null || Scores.Length > MostScores)
        {
            return $"it has not 0 to {MostScores} scores";
        }

        long last = long.MaxValue;
        foreach (ScoreEntry entry in Scores)
        {
            if (entry is null || !PlayerName.IsRight(entry.Name) || entry.Score <= 0 || entry.Score > last
                || !Enum.IsDefined(entry.Difficulty))
            {
                return "a score in it cannot be";
            }

            last = entry.Score;
        }

        return null;
    }

    /// <summary>Where a score would stand, from 0; -1 when it is not good enough.</summary>
    public int RankOf(long score)
    {
        int rank = 0;
        while (rank < Scores.Length && Scores[rank].Score >= score)
        {
            rank++;
        }

        return score > 0 && rank < MostScores ? rank : -1;
    }

    /// <summary>The list with one more score, and without the one that falls off its end.</summary>
    public ScoreList With(ScoreEntry entry)
    {
        int rank = RankOf(entry.Score);
        if (rank < 0)
        {
            return this;
        }

        List<ScoreEntry> scores = [.. Scores];
        scores.Insert(rank, entry);
        return this with { Scores = [.. scores.Take(MostScores)] };
    }
}
