namespace Engine.Bench;

/// <summary>A C allocator: where to find it and what its functions are called.</summary>
internal interface INativeLibrary
{
    /// <summary>The name in the report.</summary>
    public static abstract string Name { get; }

    /// <summary>File names to try, in order.</summary>
    public static abstract ReadOnlySpan<string> Files { get; }

    public static abstract string Allocate { get; }

    public static abstract string Free { get; }

    /// <summary>Calls the library's own function that returns unused memory to the system.</summary>
    public static abstract void Trim(nint library);
}
