using System.Diagnostics;
using System.Globalization;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>Measures one subject's resident memory in a fresh process.</summary>
internal static class ResidencyProcess
{
    /// <returns>Resident over live bytes in each state of the scenario.</returns>
    /// <exception cref="BrokenSubjectException">The process failed; the message is what it said.</exception>
    public static async Task<double[]> MeasureAsync(
        ResidentSubject subject, BlockSize size, ResidencyScenario scenario)
    {
        string bytes = size.Bytes.ToString(CultureInfo.InvariantCulture);
        ProcessStartInfo start = OwnProcess.StartInfo(
            [ResidentCommand.Name, subject.Name, bytes, scenario.ToString()]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;

        // Compiling in the background would add pages while others are counted.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        if (subject.Checks is { } checks)
        {
            start.Environment[MemoryChecks.EnvironmentVariable] = checks;
        }

        using Process process = Process.Start(start)
            ?? throw new BrokenSubjectException($"{start.FileName} did not start");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string[] figures = (await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false)).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != BenchCommand.Success)
        {
            string said = (await errors.ConfigureAwait(false)).Trim();
            throw new BrokenSubjectException(said.Split('\n')[0]);
        }

        return [.. figures.Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }
}
