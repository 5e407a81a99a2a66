using System.CommandLine;

namespace Ashlar.Bench;

/// <summary>The command <c>ecs</c>: worlds of entities.</summary>
internal static class EcsCommand
{
    public static Command Create()
    {
        var command = new Command("ecs", "Entities: the engine's world, plain arrays, and Arch where it is built in.")
        {
            SuiteOptions.Filter,
            SuiteOptions.Json,
            SuiteOptions.Quick,
            SuiteOptions.Rounds,
            SuiteOptions.List,
            SuiteOptions.Verify,
        };
        command.SetAction(arguments => SuiteOptions.Run(arguments, EcsSuite.Groups(), _ => []));
        return command;
    }
}
