namespace Ashlar.Memory;

/// <summary>
/// The check level of this process. It is fixed when the first allocator is made, and from then on the JIT compiles it
/// in as a constant: a level that is off costs nothing at all.
/// <para>Who decides, first to last: <see cref="Request"/> (or <see cref="MemoryOptions.Checks"/>), the environment
/// variable <c>ASHLAR_MEMORY_CHECKS</c> (<c>none</c>, <c>handles</c>, <c>full</c>), <see cref="CheckLevel.Handles"/>.
/// Thread-safe.</para>
/// </summary>
/// <example><code>
/// MemoryChecks.Request(CheckLevel.Full);   // first line of Main, before any allocator
/// </code></example>
public static class MemoryChecks
{
    /// <summary>The environment variable that names the level.</summary>
    public const string EnvironmentVariable = "ASHLAR_MEMORY_CHECKS";

    private static readonly Lock Gate = new();
    private static CheckLevel? _requested;
    private static bool _fixed;
    private static volatile bool _traced;

    /// <summary>The level in force. Reading it fixes it for the life of the process.</summary>
    public static CheckLevel Level => ActiveChecks.Level;

    /// <summary>Asks for a level. Call it before the first allocator is made. Safe from any thread.</summary>
    /// <param name="level">The level wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a named level.</exception>
    /// <exception cref="InvalidOperationException">Another level is already in force.</exception>
    public static void Request(CheckLevel level)
    {
        if (!Enum.IsDefined(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "Use None, Handles or Full.");
        }

        lock (Gate)
        {
            if (_fixed && ActiveChecks.Level != level)
            {
                throw new InvalidOperationException(
                    $"Memory checks are already fixed at '{ActiveChecks.Level}' for this process, so they cannot become "
                    + $"'{level}'. Request the level before the first allocator is made, or set "
                    + $"{EnvironmentVariable}={Name(level)}.");
            }

            _requested = level;
        }
    }

    /// <summary>Reads a level from its name, in any case: <c>none</c>, <c>handles</c>, <c>full</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="level">The level, when the name is one.</param>
    /// <returns>False when the name is no level's.</returns>
    public static bool TryParse(string? name, out CheckLevel level)
    {
        switch (name?.Trim().ToUpperInvariant())
        {
            case "NONE": level = CheckLevel.None; return true;
            case "HANDLES": level = CheckLevel.Handles; return true;
            case "FULL": level = CheckLevel.Full; return true;
            default: level = CheckLevel.Handles; return false;
        }
    }

    /// <summary>The level's name as the command line and the environment variable spell it.</summary>
    /// <param name="level">The level.</param>
    /// <returns><c>none</c>, <c>handles</c> or <c>full</c>.</returns>
    public static string Name(CheckLevel level) => level switch
    {
        CheckLevel.None => "none",
        CheckLevel.Full => "full",
        _ => "handles",
    };

    /// <summary>Whether this process has traces. Fixed with the level, and read when that is.</summary>
    internal static bool IsTraced => _traced;

    /// <summary>Asks for a process that has traces.</summary>
    /// <exception cref="InvalidOperationException">An allocator was made already, and the process has none.</exception>
    internal static void RequestTraces()
    {
        lock (Gate)
        {
            if (_fixed && !ActiveChecks.Traced)
            {
                throw new InvalidOperationException(
                    "A memory trace must be started before the first allocator is made, and before MemoryChecks.Level is "
                    + "read: what is not traced pays nothing for it, and that is decided then.");
            }

            _traced = true;
        }
    }

    /// <summary>Called once, by the static constructor of <see cref="ActiveChecks"/>.</summary>
    internal static CheckLevel Fix()
    {
        lock (Gate)
        {
            _fixed = true;
            return _requested ?? (TryParse(Environment.GetEnvironmentVariable(EnvironmentVariable), out var named)
                ? named
                : CheckLevel.Handles);
        }
    }

    /// <summary>A misspelt variable must not silently mean the default.</summary>
    /// <exception cref="InvalidOperationException">The environment variable names no level.</exception>
    internal static void ThrowIfMisspelt()
    {
        string? named = Environment.GetEnvironmentVariable(EnvironmentVariable);
        if (!string.IsNullOrWhiteSpace(named) && !TryParse(named, out _))
        {
            throw new InvalidOperationException(
                $"The environment variable {EnvironmentVariable} is '{named}'. Use none, handles or full.");
        }
    }
}
