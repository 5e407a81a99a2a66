namespace Ashlar.Bench;

/// <summary>A C allocator: where to find it and what its functions are called.</summary>
internal interface INativeLibrary
{
    /// <summary>The name in the report.</summary>
    static abstract string Name { get; }

    /// <summary>File names to try, in order.</summary>
    static abstract ReadOnlySpan<string> Files { get; }

    static abstract string Allocate { get; }

    static abstract string Free { get; }

    /// <summary>Calls the library's own function that returns unused memory to the system.</summary>
    static abstract void Trim(nint library);
}
