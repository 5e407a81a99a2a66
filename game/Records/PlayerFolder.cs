namespace Swarm;

/// <summary>Finds the folder for what the player keeps: high scores and settings.</summary>
internal static class PlayerFolder
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string EnvironmentVariable = "SWARM_DATA";

    /// <param name="asked">What <c>--data</c> says; null for nothing.</param>
    /// <returns>
    /// What was asked for, else what the environment says, else a folder in the user's own place for such things
    /// (<c>XDG_DATA_HOME</c> or <c>~/.local/share</c>, <c>AppData\Local</c>, <c>Application Support</c>); null when
    /// there is none.
    /// </returns>
    public static string? Find(string? asked)
    {
        if (asked is not null)
        {
            return asked;
        }

        if (Environment.GetEnvironmentVariable(EnvironmentVariable) is { Length: > 0 } named)
        {
            return named;
        }

        string home = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? Path.Combine(home, "swarm") : null;
    }
}
