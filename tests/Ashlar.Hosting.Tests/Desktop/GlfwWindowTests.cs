namespace Ashlar.Hosting.Tests;

public sealed class GlfwWindowTests(VirtualDisplay display) : DesktopWindowTests(display, DesktopHost.Provider);
