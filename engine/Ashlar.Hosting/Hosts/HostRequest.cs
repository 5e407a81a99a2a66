namespace Ashlar.Hosting;

/// <summary>
/// What a game asks of the host that will be made for it; each host takes what it can use.
/// </summary>
/// <example><code>var request = new HostRequest { Width = 1280, Height = 720, Title = "Swarm" };</code></example>
public sealed record HostRequest
{
    /// <summary>The wanted width of the drawable area in pixels. A terminal has its own.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The wanted height of the drawable area in pixels. A terminal has its own.</summary>
    public int Height { get; init; } = 720;

    /// <summary>What a window or a terminal shows as its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether a window waits for its display with each picture, so that none is torn. True.</summary>
    public bool IsVerticalSyncOn { get; init; } = true;

    /// <summary>Whether a window covers its display from the start. False.</summary>
    public bool IsFullScreen { get; init; }
}
