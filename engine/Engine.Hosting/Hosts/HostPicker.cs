using System.Text;
using Engine.Memory;

namespace Engine.Hosting;

/// <summary>
/// Chooses where to run: the host that was asked for, or the first one that can run here.
/// <code>
/// HostPicker picker = HostPicker.Default();                  // terminal, headless
/// picker.AddFirst(Desktop.Provider);                         // better than both, where there is a display
/// using IHost host = picker.Open("auto", memory, new HostRequest { Width = 1280, Height = 720 });
/// </code>
/// </summary>
public sealed class HostPicker
{
    /// <summary>The name that asks for the first host that can run here.</summary>
    public const string Automatic = "auto";

    private readonly List<HostProvider> _providers = [];

    /// <summary>The hosts known, best first.</summary>
    public IReadOnlyList<HostProvider> Providers => _providers;

    /// <summary>
    /// A picker that knows the hosts of this library: the terminal when attached to one, else headless.
    /// </summary>
    public static HostPicker Default()
    {
        var picker = new HostPicker();
        picker.AddFirst(new HostProvider(
            "headless",
            static () => null,
            static (_, request) => new HeadlessHost(request.Width, request.Height)));
        picker.AddFirst(TerminalHost.Provider);
        return picker;
    }

    /// <summary>Makes a kind of host known, as better than all that are known already.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is null.</exception>
    /// <exception cref="ArgumentException">A host of that name is known.</exception>
    public void AddFirst(HostProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        if (Find(provider.Name) is not null)
        {
            throw new ArgumentException($"A host named \"{provider.Name}\" is known already.", nameof(provider));
        }

        _providers.Insert(0, provider);
    }

    /// <summary>Finds the kind of host that <paramref name="name"/> asks for, without making one.</summary>
    /// <param name="name">A host's name, or <see cref="Automatic"/>.</param>
    /// <exception cref="HostUnavailableException">
    /// It is not known, or cannot run here: the message says what can.
    /// </exception>
    public HostProvider Pick(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name != Automatic)
        {
            HostProvider? wanted = Find(name);
            return wanted is not null && wanted.WhyUnavailable is null ? wanted : throw Unavailable(name);
        }

        foreach (HostProvider provider in _providers)
        {
            if (provider.WhyUnavailable is null)
            {
                return provider;
            }
        }

        throw Unavailable(name);
    }

    /// <summary>
    /// Makes the host that <paramref name="name"/> asks for. With <see cref="Automatic"/>, a host that fails to open
    /// gives way to the next one.
    /// </summary>
    /// <exception cref="HostUnavailableException">
    /// It is not known, or cannot run here: the message says what can.
    /// </exception>
    public IHost Open(string name, MemorySystem memory, HostRequest request)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(request);
        if (name != Automatic)
        {
            return Pick(name).Create(memory, request);
        }

        HostUnavailableException? last = null;
        foreach (HostProvider provider in _providers)
        {
            try
            {
                if (provider.WhyUnavailable is null)
                {
                    return provider.Create(memory, request);
                }
            }
            catch (HostUnavailableException failure)
            {
                last = failure;
            }
        }

        throw last ?? Unavailable(name);
    }

    private HostProvider? Find(string name)
    {
        foreach (HostProvider provider in _providers)
        {
            if (provider.Name == name)
            {
                return provider;
            }
        }

        return null;
    }

    private HostUnavailableException Unavailable(string name)
    {
        var available = new StringBuilder();
        var missing = new StringBuilder();
        foreach (HostProvider provider in _providers)
        {
            string? reason = provider.WhyUnavailable;
            if (reason is null)
            {
                available.Append(available.Length > 0 ? ", " : "").Append(provider.Name);
            }
            else
            {
                missing.Append(missing.Length > 0 ? "; " : "").Append(provider.Name).Append(": ").Append(reason);
            }
        }

        string whatIsWrong = Find(name) is not null
            ? $"The host \"{name}\" cannot run here."
            : $"This program has no host named \"{name}\".";
        string whatIsRight = available.Length > 0 ? $" Hosts that can: {Automatic}, {available}." : " No host can.";
        return new HostUnavailableException(
            whatIsWrong + whatIsRight + (missing.Length > 0 ? $" Not here ({missing})." : ""));
    }
}
