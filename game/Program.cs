namespace Swarm;

/// <summary>Where the program begins.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        int exitCode = new GameCommandLine(Console.Error).Parse(arguments, out GameOptions? options);
        if (options is null)
        {
            return exitCode;
        }

#if ARCH
        if (options.Ecs == EcsChoice.Arch)
        {
            return ArchEdition.Run(arguments);
        }
#endif
        return GameRun.Start(options);
    }
}
