namespace Ashlar.Memory;

/// <summary>
/// Which objects live between guard pages under full checks: a countdown that is drawn anew, seeded, when it has run out.
/// Each of them costs system calls (3 to 20 microseconds), so there is a budget: one object in 1024, for the first
/// <see cref="MostInFrame"/> of an allocator in a frame, and one in 8192 beyond.
/// </summary>
internal struct GuardSample
{
    /// <summary>Of so many objects, one is of the sample.</summary>
    public const int OneIn = 1024;

    private const int OneInBeyond = 8 * OneIn;
    private const int MostInFrame = 8;

    private Xorshift32 _random;
    private int _left;
    private int _countdown;

    /// <param name="seed">Of the draws.</param>
    public GuardSample(uint seed)
    {
        _random = new Xorshift32(seed);
        _left = MostInFrame;
        _countdown = Draw(OneIn);
    }

    /// <summary>An object is being created: whether it is of the sample.</summary>
    public bool Takes()
    {
        if (--_countdown > 0)
        {
            return false;
        }

        _left--;
        _countdown = Draw(_left > 0 ? OneIn : OneInBeyond);
        return true;
    }

    /// <summary>A frame begins, and has a budget of its own.</summary>
    public void BeginFrame()
    {
        if (_left <= 0)
        {
            _countdown = Math.Min(_countdown, Draw(OneIn));
        }

        _left = MostInFrame;
    }

    /// <summary>Draws a distance of so many on average.</summary>
    private int Draw(int average) => 1 + (int)(_random.Next() % (uint)((2 * average) - 1));
}
