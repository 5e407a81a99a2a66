namespace Ashlar.MemTrace;

/// <summary>A file is no trace, or a damaged one. The message says where, and what was expected.</summary>
internal sealed class TraceFormatException(string file, long offset, string expected)
    : Exception($"'{file}' is damaged at byte {offset}: {expected}.")
{
    /// <summary>Where in the file.</summary>
    public long Offset { get; } = offset;
}
