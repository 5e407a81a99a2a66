using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Ashlar.Memory.Tests;

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
        foreach (ref Bullet each in bullets)
        {
            each.Age++;
        }

        bullets.Destroy(bullet);                              // from now on every handle to it is stale
        bool alive = bullets.IsAlive(bullet);                 // false, also when the slot has a new tenant;
                                                              // bullets[bullet] would throw StaleHandleException

        // README: end
        Assert.False(alive);
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => bullets[bullet].Speed = 1);
    }

    [Fact]
    public void The_package()
    {
        // README: the package
        using var memory = new MemorySystem();
        var game = new AllocatorGroup(memory, "game");
        using var bodies = new SlabPool<Body>(game, "bodies");

        Handle<Body> body = bodies.Create(new Body { X = 1 });
        bodies[body].X += 1;                                  // by reference, straight into native memory

        memory.BeginFrame();
        Span<int> scratch = memory.Frame.Current.Allocate<int>(1000);   // dies by itself
        scratch.Fill(7);
        memory.EndFrame();

        using (var level = new Arena(game, "level"))
        {
            var names = new NativeHashMap<int, Handle<Body>>(level);
            names.Add(42, body);
            float x = names.TryGetValue(42, out Handle<Body> found) ? bodies[found].X : 0;
            Console.WriteLine($"body 42 is at {x}");
        }                                                     // the arena ends, and the map in it

        bodies.Destroy(body);                                 // every handle to it is stale from here on
        foreach (ref readonly AllocatorSnapshot node in memory.Snapshot().Nodes)
        {
            Console.WriteLine($"{node.Path}: {node.LiveBytes} live of {node.CommittedBytes} committed bytes");
        }

        // README: end
        Assert.False(bodies.IsAlive(body));
    }

    [Fact]
    public void Jobs()
    {
        // README: jobs
        using var memory = new MemorySystem();
        using var jobs = new JobPool(memory);                 // one worker less than processors; the caller works too
        using var level = new Arena(memory, "level");
        var heights = new NativeList<float>(level);
        for (int x = 0; x < 100_000; x++)
        {
            heights.Add(x % 100);
        }

        int items = (heights.Count + Sum.Share - 1) / Sum.Share;
        var sums = new NativeArray<double>(level, items);     // a place for each item: nobody waits for anybody
        jobs.Run(new Sum(heights, sums), items);              // returns when all items are done
        double total = 0;
        foreach (double sum in sums)                          // in the order of the items, whoever did them:
        {
            total += sum;                                     // the same bits for any number of workers
        }

        Console.WriteLine($"{total / heights.Count} on average");

        // README: end
        Assert.Equal(49.5 * 100_000, total);
    }

    [Fact]
    public void The_readmes_show_these_examples()
    {
        Assert.Equal(5, Examples(SourceFile()).Count);
        foreach ((string name, string code) in Examples(SourceFile()))
        {
            Assert.True(
                CodeBlocks(Root("README.md")).Contains(code) || CodeBlocks(Root("engine/Ashlar.Memory/README.md")).Contains(code),
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
            foreach (string line in match.Groups[3].Value.TrimEnd().Split('\n'))
            {
                string indentation = match.Groups[1].Value;
                code.Append(line.StartsWith(indentation, StringComparison.Ordinal) ? line[indentation.Length..] : line).Append('\n');
            }

            examples.Add(match.Groups[2].Value, code.ToString().Trim());
        }

        return examples;
    }

    /// <summary>The C# code blocks of a Markdown file.</summary>
    internal static List<string> CodeBlocks(string markdownFile) => File.Exists(markdownFile)
        ? [.. CodeBlock().Matches(File.ReadAllText(markdownFile)).Select(match => match.Groups[1].Value.Trim())]
        : [];

    private static string SourceFile([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"^( +)// README: (?!end)(.+)\n([\s\S]*?)// README: end", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"```csharp\n([\s\S]*?)```")]
    private static partial Regex CodeBlock();

    // README: a job
    internal readonly struct Sum(NativeList<float> numbers, NativeArray<double> sums) : IJob
    {
        public const int Share = 4096;                    // of an item: some microseconds, where starting one costs tenths

        public void Execute(int item)
        {
            int first = item * Share;
            double sum = 0;
            foreach (float number in numbers.AsSpan()[first..Math.Min(first + Share, numbers.Count)])
            {
                sum += number;
            }

            sums[item] = sum;
        }
    }

    // README: end
    private struct Body
    {
        public float X;
    }

    private struct Bullet
    {
        public float Speed;
        public int Age;
    }
}
