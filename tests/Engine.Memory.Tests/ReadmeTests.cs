using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Engine.Memory.Tests;

/// <summary>The README's examples, compiled and run; the last test holds the texts together.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Frame_arena()
    {
        using var memory = new MemorySystem();
        int total = 0;

        // README: frame arena
        for (int frame = 0; frame < 3; frame++)
        {
            memory.BeginFrame();                              // what was allocated two frames ago is gone now
            Arena arena = memory.Frame.Current;
            Span<float> distances = arena.Allocate<float>(10_000);
            distances.Fill(frame);
            var near = new ArenaList<int>(arena, capacity: 64);   // grows; may be kept in a field for the frame
            near.Add(frame);
            total += near.Count;
            memory.EndFrame();                                // nothing to free, nothing for the collector
        }

        // README: end
        Assert.Equal(3, total);
    }

    [Fact]
    public void Slab_pool()
    {
        using var memory = new MemorySystem();

        // README: slab pool
        using var bullets = new SlabPool<Bullet>(memory, "bullets");
        Handle<Bullet> bullet = bullets.Create(new Bullet { Speed = 9 });
        bullets[bullet].Speed *= 2;                           // by reference, straight into native memory
        foreach (Handle<Bullet> each in bullets)
        {
            bullets[each].Age++;
        }

        bullets.Destroy(bullet);                              // from now on every handle to it is stale
        bool alive = bullets.IsAlive(bullet);                 // false, also when the slot has a new tenant;
                                                              // bullets[bullet] would throw StaleHandleException

        // README: end
        Assert.False(alive);
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => bullets[bullet].Speed = 1);
    }

    [Fact]
    public void The_readmes_show_these_examples()
    {
        Assert.Equal(2, Examples(SourceFile()).Count);
        foreach ((string name, string code) in Examples(SourceFile()))
        {
            Assert.True(
                CodeBlocks(Root("README.md")).Contains(code) || CodeBlocks(Root("engine/Engine.Memory/README.md")).Contains(code),
                $"no README shows the example '{name}' as it is in the tests:{Environment.NewLine}{code}");
        }
    }

    internal static string Root(string path, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", path);

    /// <summary>What stands between the two marks of a README's example, by name and without its indentation.</summary>
    internal static Dictionary<string, string> Examples(string sourceFile)
    {
        var examples = new Dictionary<string, string>();
        foreach (Match match in Example().Matches(File.ReadAllText(sourceFile)))
        {
            var code = new StringBuilder();
            foreach (string line in match.Groups[2].Value.TrimEnd().Split('\n'))
            {
                code.Append(line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line).Append('\n');
            }

            examples.Add(match.Groups[1].Value, code.ToString().Trim());
        }

        return examples;
    }

    /// <summary>The C# code blocks of a Markdown file.</summary>
    internal static List<string> CodeBlocks(string markdownFile) => File.Exists(markdownFile)
        ? [.. CodeBlock().Matches(File.ReadAllText(markdownFile)).Select(match => match.Groups[1].Value.Trim())]
        : [];

    private static string SourceFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"^ +// README: (?!end)(.+)\n([\s\S]*?)// README: end", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"```csharp\n([\s\S]*?)```")]
    private static partial Regex CodeBlock();

    private struct Bullet
    {
        public float Speed;
        public int Age;
    }
}
