using System.Text.RegularExpressions;

namespace Ashlar.Memory.Tests;

/// <summary>
/// What a report of a planted bug must say. Each bug of the corpus is planted at every level: under <c>full</c> it must
/// be caught with the allocator, the object and the call sites; at <c>handles</c> and <c>none</c> the test states
/// whether it is caught, so that the tests of this folder are the table of what each level finds.
/// </summary>
internal static partial class PlantedBug
{
    /// <summary>Caught from <c>handles</c> on.</summary>
    public static void CaughtByHandles<TException>(string allocator, string subject, int callSites, Action bug)
        where TException : Exception
    {
        if (Checked.Handles)
        {
            Verify<TException>(allocator, subject, callSites, bug);
        }
    }

    /// <summary>Caught under <c>full</c> only; below, nothing is noticed.</summary>
    public static void CaughtByFull<TException>(string allocator, string subject, int callSites, Action bug)
        where TException : Exception
    {
        if (Checked.Full)
        {
            Verify<TException>(allocator, subject, callSites, bug);
        }
    }

    /// <summary>Caught at every level.</summary>
    public static void CaughtAlways<TException>(string allocator, string subject, int callSites, Action bug)
        where TException : Exception => Verify<TException>(allocator, subject, callSites, bug);

    private static void Verify<TException>(string allocator, string subject, int callSites, Action bug)
        where TException : Exception
    {
        TException error = Assert.Throws<TException>(bug);
        Assert.Contains($"'{allocator}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(subject, error.Message, StringComparison.Ordinal);
        if (Checked.Full)
        {
            Assert.Equal(callSites, CallSite().Count(Checked.Said(error)));
        }
    }

    [GeneratedRegex(@"PlantedBugs[/\\]\w+\.cs:\d+")]
    private static partial Regex CallSite();
}
