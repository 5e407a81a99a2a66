using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

/// <summary>
/// A game with a bit of everything: bullets that come and go, one a second that leaks, an arena that grows every
/// two seconds, a stale handle that is caught, entities of a few kinds.
/// </summary>
internal sealed class LeakingGame : IDisposable
{
    private readonly Queue<Handle<long>> _flying = new();
    private readonly SlabPool<long> _targets;
    private readonly Arena _plans;
    private readonly World _world;
    private readonly Handle<long> _stale;

    public LeakingGame(int width, int height)
    {
        Stage = new Stage(width, height, budget: 256 << 20) { Step = Step };
        var group = new AllocatorGroup(Stage.Memory, "gameplay");
        Bullets = new SlabPool<long>(group, "bullets", reclaim: ReclaimPolicy.AfterFramesInFlight);
        Leaked = new SlabPool<long>(group, "bullet records");
        _targets = new SlabPool<long>(group, "targets");
        _plans = new Arena(group, "wave plans");
        _world = World.Create(Stage.Memory, new WorldOptions { Name = "world" });
        for (int i = 0; i < 3000; i++)
        {
            _world.Create(1f, (short)i);
            _world.Create(2.0, (byte)1, 1f);
        }

        Stage.World = _world;
        _stale = _targets.Create(1);
        _targets.Destroy(_stale);
    }

    public Stage Stage { get; }

    public SlabPool<long> Bullets { get; }

    public SlabPool<long> Leaked { get; }

    public Arena Plans => _plans;

    public void Dispose()
    {
        World.Destroy(_world);
        Stage.Dispose();
    }

    private void Step(long index)
    {
        Stage.Memory.Frame.Current.Allocate<byte>((int)(20_000 + (index % 50 * 300)));
        for (int i = 0; i < 40; i++)
        {
            _flying.Enqueue(Bullets.Create(index));
        }

        while (_flying.Count > 4000)
        {
            Bullets.Destroy(_flying.Dequeue());
        }

        long second = Seconds;
        Seconds = Stage.Memory.FrameIndex / 60;
        if (Seconds != second)
        {
            Leaked.Create(index);
            if (Seconds % 2 == 0)
            {
                _plans.AllocateZeroed<byte>(256 << 10);
            }
        }

        if (Stage.Memory.FrameIndex == 60 && MemoryChecks.Level != CheckLevel.None)
        {
            Assert.Throws<StaleHandleException>(() => _targets[_stale]);
        }
    }

    private long Seconds { get; set; }
}
