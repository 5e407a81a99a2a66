namespace Swarm;

/// <summary>
/// The hitch: a system that does what another does, and in each seventh step looks at everything again that it has seen
/// already.
/// </summary>
internal sealed class SlowSystem(ISystem inner) : ISystem
{
    private const int StepsBetween = 7;
    private const int Looks = 2_000_000;

    private int _steps;

    public string Name => inner.Name;

    public bool IsOn { get; set; }

    /// <summary>What its looks came to; kept, so that none of them can be left out.</summary>
    public double Sum { get; private set; }

    public void Run(Simulation simulation)
    {
        inner.Run(simulation);
        if (IsOn && ++_steps % StepsBetween == 0)
        {
            double sum = 0;
            for (int i = 0; i < Looks; i++)
            {
                sum += Math.Sqrt(i);
            }

            Sum += sum;
        }
    }
}
