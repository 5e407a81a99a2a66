using Engine.Hosting;
using Engine.Memory;

namespace Game;

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

        try
        {
            return GameRun.Execute(options);
        }
        catch (HostUnavailableException failure)
        {
            Console.Error.WriteLine($"game: --host {options.Host}: {failure.Message}");
            return ExitCode.BadCommandLine;
        }
        catch (Exception failure) when (failure is OutOfNativeMemoryException or IOException
            or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"game: {failure.Message}");
            return ExitCode.Failed;
        }
    }
}
