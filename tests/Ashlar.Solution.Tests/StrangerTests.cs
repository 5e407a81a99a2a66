using System.Text;
using System.Text.RegularExpressions;

namespace Ashlar.Solution.Tests;

/// <summary>
/// A program of somebody else's, outside of this repository, on the packed packages: it has a class <c>Engine</c> in a
/// namespace <c>MyGame.Engine</c>, uses <c>Memory&lt;T&gt;</c> beside <c>Ashlar.Memory</c>, and runs every example of
/// the READMEs.
/// </summary>
public sealed partial class StrangerTests(PackedPackages packed)
{
    /// <summary>What an example leaves to its reader, by a line of the example.</summary>
    private static readonly (string Line, string Before)[] Before =
    [
        ("memory.BeginFrame();                              // what", "using var memory = new MemorySystem(); int total = 0;"),
        ("using var bullets = ", "using var memory = new MemorySystem();"),
        ("ComponentRegistry.Add<Position>();", "using var memory = new MemorySystem(); using World world = World.Create(memory);"),
        ("using var trails = ", "using var memory = new MemorySystem(); int launched = 0;"),
        ("world.Add(tree, new Burning", "using var memory = new MemorySystem(); using World world = World.Create(memory);"),
        ("Entity rocket = ", "using var memory = new MemorySystem(); using World world = World.Create(memory);"),
        ("World world = World.Create(memory, new WorldOptions { Jobs = jobs });", "using var memory = new MemorySystem();"),
        ("var move = new Move", """
            using var memory = new MemorySystem();
            using World world = World.Create(memory);
            world.Create(100, new Position(), new Velocity());
            memory.BeginFrame();
            """),
    ];

    /// <summary>
    /// What examples in a window's loop leave to their reader, by their first line: they are compiled, not run. One of
    /// Silk.NET's windows is neither, since the package source need not serve them.
    /// </summary>
    private static readonly (string FirstLine, string Before)[] OfWindows =
    [
        ("var input = new InputState();", "int key = 0, action = 0, scancode = 0, button = 0; float x = 0, y = 0, notches = 0; bool isDown = true, jump;"),
        ("using var overlay = new MemoryOverlay(memory) { Mode", """
            var memory = new MemorySystem(); var input = new InputState(); var list = new DrawList();
            var frame = (Timings: new FrameTimings(), Alpha: 0f); World world = World.Create(memory);
            """),
        ("using var overlay = new MemoryOverlay(memory) { IsVisible", """
            var memory = new MemorySystem(); Func<string, nint> getProcAddress = _ => 0; int width = 0, height = 0;
            Action<int, int> onKey, onButton; Action<double, double> onMove; Action<char> onText;
            bool Poll() => false; void DrawScene() { } void SwapBuffers() { }
            """),
        ("timings.BeginFrame();", """
            var memory = new MemorySystem(); var overlay = new MemoryOverlay(memory); var list = new DrawList();
            var timings = new FrameTimings(); void Update() { } void SwapBuffers() { }
            """),
        ("ComponentRegistry.Add<Position>();", """
            var memory = new MemorySystem(); var overlay = new MemoryOverlay(memory); var list = new DrawList();
            var frame = (Timings: new FrameTimings(), Alpha: 0f); World world = World.Create(memory);
            var input = new InputState(); Entity NearestTo(Vector2 pixel) => default;
            """),
        ("FrameTimings timings = loop.Timings;", "var loop = (Timings: new FrameTimings(), Steps: 0); int count = 3; void Think() { }"),
    ];

    [Fact]
    public void A_program_with_an_Engine_of_its_own_runs_the_examples_of_the_READMEs()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ashlar-stranger-");
        try
        {
            int examples = Write(folder.FullName);
            (int built, string buildLog) = Dotnet.Run(folder.FullName, "build", "-c", "Release", "-o", "out");
            Assert.True(built == 0, buildLog);
            (int ran, string runLog) = Dotnet.Run(folder.FullName, Path.Combine("out", "MyGame.dll"));
            Assert.True(ran == 0, runLog);
            Assert.EndsWith($"MyGame.Engine.Engine ran {examples} examples\n", runLog, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes the program.</summary>
    /// <returns>How many examples it has.</returns>
    private int Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{packed.Folder}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{Repository.RestoredPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder, "MyGame.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NoWarn>CS0219;CS8321</NoWarn>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Ashlar.Memory" Version="{packed.Version}" />
                <PackageReference Include="Ashlar.Ecs" Version="{packed.Version}" />
                <PackageReference Include="Ashlar.Input" Version="{packed.Version}" />
                <PackageReference Include="Ashlar.Overlay" Version="{packed.Version}" />
              </ItemGroup>
            </Project>
            """);
        var methods = new StringBuilder();
        var types = new StringBuilder();
        int count = 0;
        string[] readmes = ["README.md", "engine/Ashlar.Memory/README.md", "engine/Ashlar.Ecs/README.md"];

        // A process has traces from its beginning, or not at all.
        IEnumerable<string> examples = readmes.SelectMany(Examples).Distinct()
            .OrderBy(static example => !example.Contains("MemoryTrace.Start", StringComparison.Ordinal));
        foreach (string example in examples)
        {
            if (example.StartsWith("using Arch.", StringComparison.Ordinal))
            {
                // What a program for Arch had before.
                continue;
            }

            if (example.Contains("\nnamespace ", StringComparison.Ordinal))
            {
                File.WriteAllText(Path.Combine(folder, "Swarm.cs"), $"using Ashlar.Memory;\n{example}");
                continue;
            }

            if (example.StartsWith("internal readonly struct ", StringComparison.Ordinal))
            {
                types.Append(example);
                continue;
            }

            string before = Before.FirstOrDefault(each => example.Contains(each.Line, StringComparison.Ordinal)).Before;
            methods.Append($$"""

                    public static void Example{{++count}}()
                    {
                        {{before}}
                        {{example}}
                        Console.WriteLine("example {{count}}");
                    }

                """);
        }

        WriteOfWindows(folder);
        string calls = string.Concat(Enumerable.Range(1, count).Select(i => $"Engine.Example{i}();"));
        File.WriteAllText(Path.Combine(folder, "Engine.cs"), $$"""
            using Ashlar.Ecs;
            using Ashlar.Memory;

            namespace MyGame.Engine
            {
                public static class Engine
                {
                    private const int Seed = 1;

                    public static Memory<byte> Bytes { get; } = new byte[16];

                    public static ReadOnlyMemory<char> Name => nameof(Engine).AsMemory();
            {{methods}}
                    private static float Noise(int seed, int id) => seed + id;
                }

                public struct Body { public float X; }
                public struct Bullet { public float Speed; public int Age; }
                public struct Position { public float X; }
                public struct Velocity { public float X; }
                public struct Frozen;
                public struct Shield { public int Strength; }
                public struct Health { public int Points; }
                public struct Homing { public Entity Target; }
                public struct Sprite { public string? Image; }
                public record struct Trail(float Length);
                public struct Tree { public float Health; }
                [Sparse] public record struct Burning(float Damage);
                [Enableable] public record struct Thruster(float Power);
                public struct Missile { public Handle<Trail> Trail; }

            {{types}}

                public struct Move : IForEach<Position, Velocity>
                {
                    public float Seconds;

                    public void Update(ref Position position, ref Velocity velocity) => position.X += velocity.X * Seconds;
                }

                public struct TotalHealth : IChunkReduction<TotalHealth>
                {
                    public int Points;

                    public void Execute(ref Chunk chunk)
                    {
                        foreach (Health health in chunk.GetSpan<Health>())
                        {
                            Points += health.Points;
                        }
                    }

                    public void Merge(in TotalHealth part) => Points += part.Points;
                }
            }

            namespace MyGame
            {
                using MyGame.Engine;

                internal static class Program
                {
                    private static void Main()
                    {
                        {{calls.Replace("Engine.Example", "MyGame.Engine.Engine.Example", StringComparison.Ordinal)}}
                        Console.WriteLine($"{typeof(MyGame.Engine.Engine).FullName} ran {{count}} examples");
                    }
                }
            }
            """);
        return count;
    }

    private static void WriteOfWindows(string folder)
    {
        var methods = new StringBuilder();
        int count = 0;
        string[] readmes = ["engine/Ashlar.Input/README.md", "engine/Ashlar.Overlay/README.md"];
        foreach (string example in readmes.SelectMany(Examples).Select(example => example.TrimStart()))
        {
            if (example.StartsWith("keyboard.", StringComparison.Ordinal))
            {
                continue;
            }

            string before = Assert.Single(OfWindows, each => example.StartsWith(each.FirstLine, StringComparison.Ordinal)).Before;
            methods.Append($$"""

                    public static void InWindow{{++count}}()
                    {
                        {{before}}
                        {{example}}
                    }

                """);
        }

        Assert.Equal(OfWindows.Length, count);
        File.WriteAllText(Path.Combine(folder, "InWindows.cs"), $$"""
            using System.Numerics;
            using Ashlar.Ecs;
            using Ashlar.Input;
            using Ashlar.Memory;
            using Ashlar.Overlay;
            using Ashlar.Rendering;

            namespace MyGame.Engine
            {
                public static class InWindows
                {
            {{methods}}
                }
            }
            """);
    }

    private static IEnumerable<string> Examples(string readme) => CodeBlock()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, readme)))
        .Select(match => match.Groups[1].Value);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    internal static partial Regex CodeBlock();
}
