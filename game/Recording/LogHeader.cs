using System.Runtime.InteropServices;

namespace Swarm;

/// <summary>The beginning of an input log: what it is, and the game that it plays.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct LogHeader
{
    /// <summary>"SWARMLOG", as bytes.</summary>
    public const ulong RightMagic = 0x474F4C4D52415753;

    public const int CurrentVersion = 1;

    public ulong Magic;
    public int Version;

    /// <summary>Of the simulation: see <see cref="Simulation.Rules"/>.</summary>
    public int Rules;

    public ulong Seed;
    public int Entities;
    public int Churn;
    public int Difficulty;

    /// <summary>How many <see cref="LogRun"/> follow.</summary>
    public int Runs;

    /// <summary>Steps in all of them.</summary>
    public long Steps;

    /// <summary>The state that they lead to.</summary>
    public ulong StateHash;
}
