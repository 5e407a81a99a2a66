namespace Swarm;

/// <summary>The game on the Arch package, from the same source files: where the program hands over to it.</summary>
public static class ArchEdition
{
    /// <summary>Runs the game.</summary>
    /// <param name="arguments">The program's arguments, once more.</param>
    /// <returns>The program's exit code.</returns>
    public static int Run(string[] arguments)
    {
        int exitCode = new GameCommandLine(Console.Error).Parse(arguments, out GameOptions? options);
        return options is null ? exitCode : GameRun.Start(options);
    }
}
