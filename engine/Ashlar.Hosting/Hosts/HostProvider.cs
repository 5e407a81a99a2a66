using Ashlar.Memory;

namespace Ashlar.Hosting;

/// <summary>
/// A kind of host that a <see cref="HostPicker"/> may pick: its name, whether it can run here, and how to make one.
/// </summary>
/// <example><code>
/// picker.AddFirst(new HostProvider("window", Desktop.WhyUnavailable, (memory, request) =&gt; new Desktop(request)));
/// </code></example>
public sealed class HostProvider
{
    private readonly Func<string?> _whyUnavailable;
    private readonly Func<MemorySystem, HostRequest, IHost> _create;

    /// <summary>Describes a kind of host.</summary>
    /// <param name="name">What picks it on a command line.</param>
    /// <param name="whyUnavailable">Null when it can run here, else why not, as the end of a sentence.</param>
    /// <param name="create">Makes one; throws <see cref="HostUnavailableException"/> when it cannot after all.</param>
    /// <exception cref="ArgumentException">The name is empty or <see cref="HostPicker.Automatic"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public HostProvider(string name, Func<string?> whyUnavailable, Func<MemorySystem, HostRequest, IHost> create)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(whyUnavailable);
        ArgumentNullException.ThrowIfNull(create);
        if (name == HostPicker.Automatic)
        {
            throw new ArgumentException($"\"{name}\" means whichever host fits: take another name.", nameof(name));
        }

        Name = name;
        _whyUnavailable = whyUnavailable;
        _create = create;
    }

    /// <summary>What picks this host on a command line.</summary>
    public string Name { get; }

    /// <summary>What picks the best host of several that are alike, such as <c>window</c>; empty for none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Null when this host can run here now, else why not, as the end of a sentence.</summary>
    public string? WhyUnavailable => _whyUnavailable();

    /// <summary>Makes a host.</summary>
    /// <exception cref="HostUnavailableException">It cannot run here after all.</exception>
    public IHost Create(MemorySystem memory, HostRequest request) => _create(memory, request);
}
