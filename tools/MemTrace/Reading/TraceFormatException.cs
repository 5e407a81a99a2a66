namespace Ashlar.MemTrace;

/// <summary>A file is no trace, or a damaged one, or cannot be used. The message says where, and what was expected.</summary>
internal sealed class TraceFormatException : Exception
{
    /// <summary>Refuses a damaged file.</summary>
    public TraceFormatException(string file, long offset, string expected)
        : base($"'{file}' is damaged at byte {offset}: {expected}.") => Offset = offset;

    /// <summary>Refuses a file for what it does not have.</summary>
    public TraceFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Where in the file.</summary>
    public long Offset { get; }
}
