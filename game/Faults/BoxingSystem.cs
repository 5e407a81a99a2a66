namespace Swarm;

/// <summary>
/// The garbage: a system that does what another does, and keeps what it saw in a list of objects, which boxes each number.
/// </summary>
internal sealed class BoxingSystem(ISystem inner) : ISystem
{
    private const int Kept = 100;

    private readonly List<object> _seen = new(Kept);

    public string Name => inner.Name;

    public bool IsOn { get; set; }

    public void Run(Simulation simulation)
    {
        inner.Run(simulation);
        if (IsOn)
        {
            _seen.Clear();
            for (int i = 0; i < Kept; i++)
            {
                _seen.Add(simulation.State.Step + i);
            }
        }
    }
}
