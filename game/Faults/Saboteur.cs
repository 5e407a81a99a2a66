using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// Allocates garbage in every step the way careless code does: boxed values, queries over lists, closures, short
/// strings. The profiler's graphs then show what garbage costs, and its table of types finds the zone of this.
/// </summary>
internal sealed class Saboteur(FrameTimings timings)
{
    private const int Rounds = 60;

    private readonly List<object> _boxes = [];
    private readonly List<int> _numbers = [.. Enumerable.Range(0, 64)];
    private int _sum;

    public bool IsOn { get; set; }

    /// <summary>Steps in which it was at work.</summary>
    public long Steps { get; private set; }

    /// <summary>What its work came to; kept, so that none of it can be left out.</summary>
    public int Sum => _sum;

    public void Work(int step)
    {
        if (!IsOn)
        {
            return;
        }

        using ZoneScope zone = timings.Zone("saboteur");
        Steps++;
        _boxes.Clear();
        for (int i = 0; i < Rounds; i++)
        {
            int limit = (step + i) % 64;
            _boxes.Add(limit);
            _sum += _numbers.Where(number => number > limit).Select(number => number * 2).ToList().Count;
            _sum += $"enemy {i} at step {step}".Length;
            _sum += string.Join(',', _numbers.Take(4)).Length;
        }
    }
}
