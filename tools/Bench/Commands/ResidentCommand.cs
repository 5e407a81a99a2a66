using System.CommandLine;
using System.Globalization;

namespace Ashlar.Bench;

/// <summary>
/// The hidden command that a suite starts in a process of its own for each subject: it prints the figures and ends.
/// </summary>
internal static class ResidentCommand
{
    public const string Name = "resident";

    private static readonly Argument<string> Subject = new("subject");

    private static readonly Argument<int> Bytes = new("bytes");

    private static readonly Argument<ResidencyScenario> Scenario = new("scenario");

    public static Command Create()
    {
        var command = new Command(Name, "Measures one subject's resident memory.") { Subject, Bytes, Scenario };
        command.Hidden = true;
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        string name = arguments.GetValue(Subject)!;
        var size = new BlockSize(arguments.GetValue(Bytes));
        Allocator? subject = AllocatorFamily.Others.Append(new EngineAllocators())
            .SelectMany(family => family.Blocks(size))
            .FirstOrDefault(allocator => allocator.Name == name && allocator.Missing is null);
        if (subject is null)
        {
            Console.Error.WriteLine($"There is no subject '{name}' of size {size} here.");
            return BenchCommand.BadInput;
        }

        double[] states = subject.MeasureResidency(arguments.GetValue(Scenario));
        Console.WriteLine(string.Join(' ', states.Select(state => state.ToString(CultureInfo.InvariantCulture))));
        return BenchCommand.Success;
    }
}
