namespace Ashlar.Bench;

/// <summary>A managed array in a struct: a bare reference would make the loops shared code.</summary>
/// <param name="Array">The array.</param>
internal readonly record struct ArrayToken(byte[] Array);
