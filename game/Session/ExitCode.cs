namespace Swarm;

/// <summary>What the program tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something was leaked, or the run could not go on.</summary>
    public const int Failed = 1;

    /// <summary>The command line asks for something that is not; nothing was started.</summary>
    public const int BadCommandLine = 2;

    /// <summary>Ctrl-C or a request to terminate ended a headless run early, as shells report it.</summary>
    public const int Interrupted = 130;
}
