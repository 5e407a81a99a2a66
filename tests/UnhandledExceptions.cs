using System.Runtime.CompilerServices;

namespace Ashlar.Tests;

/// <summary>
/// Ends the process where a thread of a test's own lets an exception out, and says which. xunit would wait for the tests
/// that run to end first, and such a test often waits for that thread: the run would never end, and say nothing.
/// </summary>
internal static class UnhandledExceptions
{
    /// <summary>Runs before xunit listens.</summary>
    [ModuleInitializer]
    internal static void EndTheProcess() => AppDomain.CurrentDomain.UnhandledException += static (_, unhandled) =>
        Environment.FailFast("A thread of a test let an exception out.", unhandled.ExceptionObject as Exception);
}
