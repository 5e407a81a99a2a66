using Ashlar.Memory;

namespace Ashlar.Hosting.Tests;

public sealed class HostPickerTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly HostRequest _request = new() { Width = 320, Height = 200 };
    private readonly HostPicker _picker = new();

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void The_library_knows_window_terminal_and_headless_in_that_order()
    {
        Assert.Equal(["glfw", "terminal", "headless"], HostPicker.Default().Providers.Select(provider => provider.Name));
    }

    [Fact]
    public void Headless_runs_everywhere_in_the_wanted_size()
    {
        using IHost host = HostPicker.Default().Open("headless", _memory, _request);
        Assert.Equal("headless", host.Name);
        Assert.Equal((320, 200), (host.Width, host.Height));
        Assert.False(host.IsInteractive);
    }

    [Fact]
    public void Auto_takes_the_first_that_can_run()
    {
        Know("third");
        Know("second");
        Know("first", whyUnavailable: "no display");
        Assert.Equal("second", _picker.Pick("auto").Name);
    }

    [Fact]
    public void Auto_goes_on_to_the_next_when_one_fails_to_open()
    {
        Know("second");
        Know("first", failsToOpen: true);
        using IHost host = _picker.Open("auto", _memory, _request);
        Assert.Equal(2, host.Width);
        Assert.Throws<HostUnavailableException>(() => _picker.Open("first", _memory, _request));
    }

    [Fact]
    public void Asking_for_what_is_not_there_says_what_is_and_why_the_rest_is_not()
    {
        Know("headless");
        Know("terminal", whyUnavailable: "its input does not come from a terminal");
        Know("window", whyUnavailable: "no display: DISPLAY and WAYLAND_DISPLAY are unset");
        string[] names = ["window", "terminal", "hologram"];
        foreach (string name in names)
        {
            string message = Assert.Throws<HostUnavailableException>(() => _picker.Pick(name)).Message;
            Assert.Contains($"\"{name}\"", message, StringComparison.Ordinal);
            Assert.Contains("auto, headless", message, StringComparison.Ordinal);
            Assert.Contains("window: no display: DISPLAY and WAYLAND", message, StringComparison.Ordinal);
            Assert.Contains("terminal: its input does not come", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_group_is_its_first_host_that_opens_and_no_other_host()
    {
        Know("headless");
        Know("second", group: "window");
        Know("first", failsToOpen: true, group: "window");
        Know("zeroth", whyUnavailable: "no display", group: "window");
        Assert.Equal("first", _picker.Pick("window").Name);
        using IHost host = _picker.Open("window", _memory, _request);
        Assert.Equal(3, host.Width);
        Assert.Equal("zeroth: no display; first: first did not open", _picker.PassedOver);
    }

    [Fact]
    public void A_group_of_which_none_opens_is_not_replaced_by_others()
    {
        Know("headless");
        Know("first", failsToOpen: true, group: "window");
        string message = Assert.Throws<HostUnavailableException>(
            () => _picker.Open("window", _memory, _request)).Message;
        Assert.Equal("first did not open", message);
    }

    [Fact]
    public void Who_gets_the_first_choice_passed_over_nothing()
    {
        Know("second");
        Know("first", failsToOpen: true);
        using (_picker.Open("auto", _memory, _request))
        {
            Assert.Equal("first: first did not open", _picker.PassedOver);
        }

        using (_picker.Open("second", _memory, _request))
        {
            Assert.Equal("", _picker.PassedOver);
        }
    }

    [Fact]
    public void Auto_without_any_host_says_so()
    {
        Know("window", whyUnavailable: "no display");
        string message = Assert.Throws<HostUnavailableException>(() => _picker.Pick("auto")).Message;
        Assert.Contains("no display", message, StringComparison.Ordinal);
        Assert.Throws<HostUnavailableException>(() => _picker.Open("auto", _memory, _request));
    }

    [Fact]
    public void Names_are_unique_and_auto_is_none()
    {
        Know("one");
        Assert.Throws<ArgumentException>(() => Know("one"));
        Assert.Throws<ArgumentException>(() => Know("auto"));
    }

    private void Know(string name, string? whyUnavailable = null, bool failsToOpen = false, string group = "")
    {
        int number = _picker.Providers.Count + 1;
        _picker.AddFirst(new HostProvider(
            name,
            () => whyUnavailable,
            (_, _) => failsToOpen
                ? throw new HostUnavailableException($"{name} did not open")
                : new HeadlessHost(number + 1, 1))
        { Group = group });
    }
}
