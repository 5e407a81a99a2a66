using Engine.Hosting.Tests;

namespace Engine.Hosting.Silk.Tests;

public sealed class SilkWindowTests(VirtualDisplay display) : DesktopWindowTests(display, SilkHost.Provider);
