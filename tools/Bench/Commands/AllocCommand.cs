using System.CommandLine;

namespace Ashlar.Bench;

/// <summary>The command <c>alloc</c>: allocators.</summary>
internal static class AllocCommand
{
    public static Command Create()
    {
        var command = new Command("alloc", "Allocators: the engine's, the BCL's, and native ones.")
        {
            SuiteOptions.Filter,
            SuiteOptions.Json,
            SuiteOptions.Quick,
            SuiteOptions.Rounds,
            SuiteOptions.List,
            SuiteOptions.Verify,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        if (StaticThreadStorage.TryRelaunch(out int exitCode))
        {
            return exitCode;
        }

        var suite = new AllocSuite();
        return SuiteOptions.Run(arguments, suite.TimedGroups(), suite.ResidentGroups);
    }
}
