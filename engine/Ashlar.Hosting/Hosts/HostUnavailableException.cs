namespace Ashlar.Hosting;

/// <summary>
/// A host was asked for that cannot run here. The message says why, and which hosts can.
/// </summary>
/// <example><code>
/// catch (HostUnavailableException failure) { Console.Error.WriteLine(failure.Message); return 2; }
/// </code></example>
public sealed class HostUnavailableException : Exception
{
    /// <summary>A host cannot run here.</summary>
    public HostUnavailableException()
        : base("The host cannot run here.")
    {
    }

    /// <summary>A host cannot run here, for a reason.</summary>
    public HostUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>A host cannot run here, because something else failed.</summary>
    public HostUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
