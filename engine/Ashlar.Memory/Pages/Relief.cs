namespace Ashlar.Memory;

/// <summary>How far the rescue of one refused request has come: see <see cref="MemorySystem.TryRelieve"/>.</summary>
internal struct Relief
{
    /// <summary>Attempts to find memory so far.</summary>
    public int Rounds;
}
