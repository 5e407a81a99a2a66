namespace Ashlar.MemTrace;

/// <summary>
/// How the least that lived in each stretch of a run rose to the next: what comes and goes has a floor that stays, and what
/// leaks has one that rises.
/// </summary>
/// <param name="Times">How often it rose, of <see cref="Stretches"/> - 1 times; 0 when it ever fell.</param>
/// <param name="First">The least in the first stretch.</param>
/// <param name="Last">The least in the last one.</param>
internal readonly record struct Rise(int Times, long First, long Last)
{
    /// <summary>Stretches of equal length, without the first: a run fills its pools there.</summary>
    public const int Stretches = 8;

    /// <summary>From so many rises on, it is a leak or looks like one; from so many where it doubles as well.</summary>
    private const int Throughout = 5;

    private const int ThroughoutWhereDoubled = 3;

    /// <summary>From the first stretch to the last.</summary>
    public long Amount => Last - First;

    /// <summary>Whether it rises all the time.</summary>
    public bool IsThroughout => Times >= Throughout || (Times >= ThroughoutWhereDoubled && Last >= 2 * First);

    /// <summary>Looks at values in the order of their time.</summary>
    public static Rise Of(ReadOnlySpan<long> values)
    {
        int all = Stretches + 1;
        if (values.Length < 2 * all)
        {
            return default;
        }

        int times = 0;
        long first = 0;
        long before = 0;
        for (int stretch = 1; stretch < all; stretch++)
        {
            long least = long.MaxValue;
            foreach (long value in values[(values.Length * stretch / all)..(values.Length * (stretch + 1) / all)])
            {
                least = Math.Min(least, value);
            }

            if (stretch == 1)
            {
                first = least;
            }
            else if (least < before)
            {
                return default;
            }
            else
            {
                times += least > before ? 1 : 0;
            }

            before = least;
        }

        return new Rise(times, first, before);
    }
}
