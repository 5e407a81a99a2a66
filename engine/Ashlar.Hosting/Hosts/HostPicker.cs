using System.Text;
using Ashlar.Memory;

namespace Ashlar.Hosting;

/// <summary>
/// Chooses where to run: the host that was asked for, or the first one that can run here.
/// </summary>
/// <example><code>
/// HostPicker picker = HostPicker.Default();                  // glfw, terminal, headless
/// picker.AddFirst(SilkHost.Provider);                        // better than all, where it is built in
/// using IHost host = picker.Open("auto", memory, new HostRequest { Width = 1280, Height = 720 });
/// </code></example>
public sealed class HostPicker
{
    /// <summary>The name that asks for the first host that can run here.</summary>
    public const string Automatic = "auto";

    private readonly List<HostProvider> _providers = [];

    /// <summary>The hosts known, best first.</summary>
    public IReadOnlyList<HostProvider> Providers => _providers;

    /// <summary>
    /// Which hosts the last <see cref="Open"/> would have preferred, and why they cannot run here, as the end of a
    /// sentence; empty when it got its first choice.
    /// </summary>
    public string PassedOver { get; private set; } = "";

    /// <summary>
    /// A picker that knows the hosts of this library: a desktop window where there is a display, else the terminal when
    /// attached to one, else headless.
    /// </summary>
    public static HostPicker Default()
    {
        var picker = new HostPicker();
        picker.AddFirst(new HostProvider(
            "headless",
            static () => null,
            static (_, request) => new HeadlessHost(request.Width, request.Height)));
        picker.AddFirst(TerminalHost.Provider);
        picker.AddFirst(DesktopHost.Provider);
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
    /// <param name="name">The name of a host or of a group, or <see cref="Automatic"/>.</param>
    /// <exception cref="HostUnavailableException">
    /// It is not known, or cannot run here: the message says what can.
    /// </exception>
    public HostProvider Pick(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (HostProvider provider in _providers)
        {
            if (IsMeant(provider, name) && provider.WhyUnavailable is null)
            {
                return provider;
            }
        }

        throw Unavailable(name);
    }

    /// <summary>
    /// Makes the host that <paramref name="name"/> asks for. Where it may be one of several, a host that fails to open
    /// gives way to the next one.
    /// </summary>
    /// <param name="name">The name of a host or of a group, or <see cref="Automatic"/>.</param>
    /// <param name="memory">Whose memory the host uses.</param>
    /// <param name="request">What the game asks of the host.</param>
    /// <exception cref="HostUnavailableException">
    /// It is not known, or cannot run here: the message says what can.
    /// </exception>
    public IHost Open(string name, MemorySystem memory, HostRequest request)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(request);
        PassedOver = "";
        HostUnavailableException? last = null;
        foreach (HostProvider provider in _providers)
        {
            if (!IsMeant(provider, name))
            {
                continue;
            }

            string? reason = provider.WhyUnavailable;
            if (reason is null)
            {
                try
                {
                    return provider.Create(memory, request);
                }
                catch (HostUnavailableException failure)
                {
                    last = failure;
                    reason = failure.Message.TrimEnd('.');
                }
            }

            PassedOver += (PassedOver.Length > 0 ? "; " : "") + $"{provider.Name}: {reason}";
        }

        throw last ?? Unavailable(name);
    }

    private static bool IsMeant(HostProvider provider, string name) =>
        name == Automatic || provider.Name == name || (provider.Group.Length > 0 && provider.Group == name);

    private bool IsKnown(string name)
    {
        foreach (HostProvider provider in _providers)
        {
            if (IsMeant(provider, name))
            {
                return true;
            }
        }

        return false;
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

        string whatIsWrong = IsKnown(name)
            ? $"The host \"{name}\" cannot run here."
            : $"This program has no host named \"{name}\".";
        string whatIsRight = available.Length > 0 ? $" Hosts that can: {Automatic}, {available}." : " No host can.";
        return new HostUnavailableException(
            whatIsWrong + whatIsRight + (missing.Length > 0 ? $" Not here ({missing})." : ""));
    }
}
