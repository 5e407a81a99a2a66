namespace Ashlar.Memory.Tests;

/// <summary>Tests that count what the whole process does: no other test runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
