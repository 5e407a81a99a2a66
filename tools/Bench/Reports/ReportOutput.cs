using System.Text.Json;
using Spectre.Console;

namespace Ashlar.Bench;

/// <summary>Where a report goes: the table to the console, the JSON where <c>--json</c> says.</summary>
internal sealed class ReportOutput
{
    private const string StandardOutput = "-";

    private readonly string? _path;

    private ReportOutput(string? path) => _path = path;

    /// <summary>Finds out before a long run, not after, that a file cannot be written.</summary>
    /// <param name="path">A file, <c>-</c>, or null for no JSON.</param>
    /// <param name="problem">What is wrong with the path, or null.</param>
    /// <returns>Null when the file cannot be written.</returns>
    public static ReportOutput? TryOpen(string? path, out string? problem)
    {
        problem = null;
        try
        {
            if (path is not (null or StandardOutput))
            {
                using FileStream probe = File.Open(path, FileMode.Append, FileAccess.Write);
            }

            return new ReportOutput(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problem = $"--json: '{path}' cannot be written: {exception.Message}";
            return null;
        }
    }

    public void Write(Report report)
    {
        bool jsonTakesOutput = _path == StandardOutput;
        bool isRedirected = jsonTakesOutput ? Console.IsErrorRedirected : Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Out = new AnsiConsoleOutput(jsonTakesOutput ? Console.Error : Console.Out),
        });
        new ReportTable(report, console).Write();
        if (_path is null)
        {
            return;
        }

        string json = JsonSerializer.Serialize(report, ReportJson.Default.Report);
        if (jsonTakesOutput)
        {
            Console.Out.WriteLine(json);
        }
        else
        {
            File.WriteAllText(_path, json + '\n');
        }
    }
}
