using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// The arena that grows: every wave writes its plan into it, a quarter of a mebibyte, and nobody
/// ever resets it.
/// </summary>
internal sealed class GrowingArena : IDisposable
{
    private const int BytesOfPlan = 256 * 1024;

    private readonly Arena _plans;
    private int _wave = -1;
    private int _games = -1;

    public GrowingArena(Allocator parent) => _plans = new Arena(parent, "wave plans", 1 << 30);

    public void Act(Simulation simulation)
    {
        ref SessionState state = ref simulation.State;
        if (state.Wave != _wave || state.Games != _games)
        {
            _wave = state.Wave;
            _games = state.Games;
            _plans.AllocateZeroed<byte>(BytesOfPlan);
        }
    }

    public void Dispose() => _plans.Dispose();
}
