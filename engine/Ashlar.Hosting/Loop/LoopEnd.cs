namespace Ashlar.Hosting;

/// <summary>Why <see cref="GameLoop.Run"/> returned.</summary>
public enum LoopEnd
{
    /// <summary><see cref="LoopOptions.MaximumFrames"/> steps were simulated.</summary>
    MaximumFrames,

    /// <summary>The user closed the host: its window's button, Ctrl-C, a signal.</summary>
    HostClosed,

    /// <summary><see cref="IGame.WantsExit"/> became true.</summary>
    GameExit,
}
