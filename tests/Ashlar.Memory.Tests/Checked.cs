namespace Ashlar.Memory.Tests;

/// <summary>What a promise says at the check level this process runs at.</summary>
internal static class Checked
{
    /// <summary>Handles, epochs and bounds are checked.</summary>
    public static bool Handles => MemoryChecks.Level >= CheckLevel.Handles;

    /// <summary>Everything is checked.</summary>
    public static bool Full => MemoryChecks.Level == CheckLevel.Full;

    /// <summary>At <c>handles</c> and above the action throws; at <c>none</c> it is not tried.</summary>
    public static TException? ThrowsFromHandlesOn<TException>(Action action)
        where TException : Exception => Handles ? Assert.Throws<TException>(action) : null;

    /// <summary>What a stale exception says, without who used it.</summary>
    public static string Said(Exception failure)
    {
        int end = failure.Message.IndexOf(" Used at ", StringComparison.Ordinal);
        return end < 0 ? failure.Message : failure.Message[..end];
    }
}
