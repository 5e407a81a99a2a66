using System.CommandLine;

namespace Ashlar.MemTrace;

/// <summary>Arguments that several commands have.</summary>
internal static class Arguments
{
    /// <summary>A trace to read.</summary>
    public static Argument<string> File(string name = "FILE") => new(name) { Description = "A memory trace." };

    /// <summary>How many rows to show.</summary>
    public static Option<int> Rows(int rows) => new("--rows")
    {
        Description = $"The most rows of a table; {rows} by default.",
        HelpName = "N",
        DefaultValueFactory = _ => rows,
        CustomParser = static result =>
        {
            if (int.TryParse(result.Tokens[0].Value, out int count) && count > 0)
            {
                return count;
            }

            result.AddError($"--rows cannot be '{result.Tokens[0].Value}': use a whole number, 1 or more.");
            return 0;
        },
    };
}
