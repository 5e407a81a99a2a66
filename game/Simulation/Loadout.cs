using System.Runtime.CompilerServices;

namespace Swarm;

/// <summary>How often each upgrade was taken in this game.</summary>
internal struct Loadout
{
    private Levels _levels;

    public readonly int this[Upgrade upgrade] => _levels[(int)upgrade];

    public readonly bool CanRaise(Upgrade upgrade) => this[upgrade] < UpgradeTraits.Of(upgrade).Highest;

    public void Raise(Upgrade upgrade) => _levels[(int)upgrade]++;

    [InlineArray(12)]
    private struct Levels
    {
        private int _level;
    }
}
