namespace Swarm;

/// <summary>Names in the high scores: three letters, as ever.</summary>
internal static class PlayerName
{
    public const int Length = 3;
    public const string Default = "ACE";

    public static bool IsRight(string? name)
    {
        if (name?.Length != Length)
        {
            return false;
        }

        foreach (char letter in name)
        {
            if (letter is not (>= 'A' and <= 'Z'))
            {
                return false;
            }
        }

        return true;
    }
}
