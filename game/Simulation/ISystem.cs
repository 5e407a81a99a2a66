namespace Swarm;

/// <summary>One part of a simulated step.</summary>
internal interface ISystem
{
    /// <summary>What the profile calls it.</summary>
    string Name { get; }

    void Run(Simulation simulation);
}
