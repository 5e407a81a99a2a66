using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>Starts this program again.</summary>
internal static class OwnProcess
{
    /// <summary>How to start this program, whether it runs by its own executable or through dotnet.</summary>
    public static ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        string executable = Environment.ProcessPath
            ?? throw new InvalidOperationException("The path of this process is unknown.");
        var start = new ProcessStartInfo(executable) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(executable) == "dotnet")
        {
            start.ArgumentList.Add(typeof(OwnProcess).Assembly.Location);
        }

        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
