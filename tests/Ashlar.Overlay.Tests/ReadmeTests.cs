using System.Runtime.CompilerServices;
using Ashlar.Ecs;
using Ashlar.Hosting;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>The examples in the READMEs of rendering, hosting and overlay, compiled and run.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_rendering_makes_a_picture()
    {
        // README: rendering
        using var memory = new MemorySystem();
        memory.BeginFrame();

        var list = new DrawList();                               // keep it: it reserves what its last frame needed
        list.Begin(memory.Frame.Current, 320, 180);              // commands lie in frame memory and die with the frame
        list.Background = Color.FromRgb(0x101420);
        list.Glow(160, 90, 60, Color.FromRgb(0xFF8020).WithAlpha(96));
        list.Circle(160, 90, 6, Color.White);
        list.Text(12, 12, "bullets 4096", Color.White);

        using var picture = new PixelBuffer(memory, "picture", 320, 180);
        new SoftwareRasterizer().Draw(list, picture);            // or: openGLRenderer.Draw(list, width, height)
        using var file = new MemoryStream();                     // or a FileStream
        PngWriter.Write(file, picture);
        memory.EndFrame();

        // README: end
        Assert.Equal(Color.White, picture.Row(90)[160]);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], file.ToArray()[..4]);
    }

    [Fact]
    public void The_example_of_hosting_runs_a_game()
    {
        // README: hosting
        using var memory = new MemorySystem();
        using IHost host = HostPicker.Default().Open("headless", memory, new HostRequest());   // or "auto"
        var loop = new GameLoop(memory, host, new LoopOptions { MaximumFrames = 60 });
        loop.Run(new Ball());                                    // until the game, its user or MaximumFrames ends it
        double worst = loop.Timings.Total.Maximum;               // in milliseconds

        // README: end
        Assert.Equal(60, loop.Steps);
        Assert.True(worst > 0);
    }

    [Fact]
    public void The_example_of_the_overlay_draws_it()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory);
        var input = new InputState();
        var list = new DrawList();
        using var host = new HeadlessHost(1280, 720);
        var frame = new DrawFrame(1, 1, new GameLoop(memory, host).Timings);
        memory.BeginFrame();
        list.Begin(memory.Frame.Current, 1280, 720);

        // README: overlay
        using var overlay = new MemoryOverlay(memory) { Mode = OverlayMode.Full, IsVisible = true };

        // in each step, before the game looks at its input:
        OverlayResponse response = overlay.Handle(in input);

        // in each frame, after everything else was drawn:
        overlay.Draw(list, new OverlayFrame { Timings = frame.Timings, World = world });

        // README: end
        Assert.Equal(default, response);
        Assert.True(list.Commands.Length > 100);
        memory.EndFrame();
    }

    [Theory]
    [InlineData("rendering", "Ashlar.Rendering")]
    [InlineData("hosting", "Ashlar.Hosting")]
    [InlineData("ball", "Ashlar.Hosting")]
    [InlineData("overlay", "Ashlar.Overlay")]
    public void The_readme_shows_it(string name, string project)
    {
        string source = File.ReadAllText(SourceFile());
        string marker = $"// README: {name}\n";
        int start = source.IndexOf(marker, StringComparison.Ordinal) + marker.Length;
        int end = source.IndexOf("// README: end", start, StringComparison.Ordinal);
        string indentation = name == "ball" ? "\n    " : "\n        ";
        string example = source[start..end].Trim().Replace(indentation, "\n", StringComparison.Ordinal);
        string text = File.ReadAllText(
            Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", "..", "engine", project, "README.md"));
        Assert.Contains(example, text, StringComparison.Ordinal);
    }

    private static string SourceFile([CallerFilePath] string file = "") => file;

    // README: ball
    public sealed class Ball : IGame
    {
        private float _x;

        public void Update(in InputState input, in SimulationStep step) => _x += 60 * step.Seconds;

        public void Draw(DrawList list, in DrawFrame frame) => list.Circle(_x, 90, 8, Color.White);
    }

    // README: end
}
