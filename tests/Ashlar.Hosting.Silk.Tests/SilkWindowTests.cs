using Ashlar.Hosting.Tests;

namespace Ashlar.Hosting.Silk.Tests;

public sealed class SilkWindowTests(VirtualDisplay display) : DesktopWindowTests(display, SilkHost.Provider);
