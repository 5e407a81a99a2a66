namespace Swarm;

/// <summary>
/// The step an entity was born in and the step it dies in. Ages are not counted up: a hundred thousand lifetimes are
/// then read each step, never written.
/// </summary>
internal struct Lifespan
{
    public int Born;
    public int Dies;

    public Lifespan(int born, int steps)
    {
        Born = born;
        Dies = born + steps;
    }

    /// <summary>What is left of the life: 1 at birth, 0 at death.</summary>
    public readonly float Remaining(int step) => (float)(Dies - step) / (Dies - Born);
}
