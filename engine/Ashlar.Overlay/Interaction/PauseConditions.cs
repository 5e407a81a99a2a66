using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>When the game is to stand still by itself.</summary>
internal sealed class PauseConditions
{
    private const int AllKinds = (1 << ((int)MemoryEventKind.FailedCheck + 1)) - 1;

    private static readonly int[] Limits = [10, 17, 20, 25, 33, 50, 100, 200, 500];

    private int _limit = 4;
    private int _kinds;

    /// <summary>A frame's work, or the time until the next, took longer than <see cref="SlowMilliseconds"/>.</summary>
    public bool OnSlowFrame { get; set; }

    /// <summary>A frame made garbage.</summary>
    public bool OnGarbage { get; set; }

    /// <summary>An arena was too small for what was asked of it, and grew.</summary>
    public bool OnArenaGrowth { get; set; }

    /// <summary>Whether an event of any kind pauses.</summary>
    public bool OnAnyEvent => _kinds != 0;

    /// <summary>Whether anything pauses.</summary>
    public bool IsAny => OnSlowFrame || OnGarbage || OnArenaGrowth || OnAnyEvent;

    /// <summary>What a slow frame takes.</summary>
    public int SlowMilliseconds => Limits[_limit];

    /// <summary>Whether an event of a kind pauses.</summary>
    public bool OnEvent(MemoryEventKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>Makes events of a kind pause, or no longer.</summary>
    public void Turn(MemoryEventKind kind) => _kinds ^= 1 << (int)kind;

    /// <summary>Makes events of all kinds pause, or of none when any did.</summary>
    public void TurnEvents() => _kinds = _kinds != 0 ? 0 : AllKinds;

    /// <summary>Takes the next limit for slow frames.</summary>
    public void NextLimit() => _limit = (_limit + 1) % Limits.Length;
}
