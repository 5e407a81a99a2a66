namespace Ashlar.Memory;

/// <summary>How far the rescue of one refused request has come: see <see cref="MemorySystem.TryRelieve"/>.</summary>
internal struct Relief
{
    /// <summary>How often the request was refused so far.</summary>
    public int Attempts;

    /// <summary>How often memory was looked for so far.</summary>
    public int Rounds;
}
