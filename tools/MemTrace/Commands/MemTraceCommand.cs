using System.CommandLine;
using Spectre.Console;

namespace Ashlar.MemTrace;

/// <summary>The command line.</summary>
internal static class MemTraceCommand
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The command line is wrong, or a file cannot be read or written.</summary>
    public const int BadInput = 2;

    /// <summary>Does what the arguments say.</summary>
    /// <param name="arguments">Without the program's name.</param>
    /// <param name="output">Where tables go.</param>
    /// <param name="errors">Where mistakes are explained.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        RootCommand root = Create(output);
        ParseResult result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            foreach (string message in result.Errors.Select(static error => error.Message).Distinct())
            {
                errors.WriteLine($"memtrace: {message}");
            }

            errors.WriteLine("Use --help for the commands and their options.");
            return BadInput;
        }

        try
        {
            return result.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = errors,
            });
        }
        catch (Exception failure) when (failure is TraceFormatException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"memtrace: {failure.Message}");
            return BadInput;
        }
    }

    private static RootCommand Create(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (Console.IsOutputRedirected || output != Console.Out)
        {
            console.Profile.Width = 160;
        }

        return new RootCommand(
            "Reads memory traces: files that MemoryTrace, or the game with --trace FILE, has written.")
        {
            InfoCommand.Create(console),
            TopCommand.Create(console),
            DiffCommand.Create(console),
            TimelineCommand.Create(console),
            ReplayCommand.Create(console),
            ReplayCommand.CreateOne(),
            ExportCommand.Create(console),
        };
    }
}
