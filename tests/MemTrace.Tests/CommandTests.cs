using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ashlar.Memory;
using Ashlar.Overlay;

namespace Ashlar.MemTrace.Tests;

/// <summary>The commands, as their users call them.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly Recording _recording = Recording.OfEverything();

    public void Dispose() => _recording.Dispose();

    [Fact]
    public void Info_says_what_a_file_is()
    {
        string output = Run("info", _recording.Path);
        Assert.Contains("60 frames", output, StringComparison.Ordinal);
        Assert.Contains("yes", output, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(output, "events dropped here"));
        string cut = _recording.Write(_recording.Bytes.AsSpan(0, _recording.Bytes.Length - 1));
        Assert.Contains("cut off", Run("info", cut), StringComparison.Ordinal);
    }

    [Fact]
    public void Top_names_allocators_sizes_and_lifetimes()
    {
        string output = Run("top", _recording.Path, "--by", "allocations");
        Assert.Contains("Recording.cs:", output, StringComparison.Ordinal);
        Assert.Contains("rest of update", output, StringComparison.Ordinal);
        Assert.Contains("spawning", output, StringComparison.Ordinal);
        Assert.Contains("stores/blocks", output, StringComparison.Ordinal);
        Assert.Contains("1,200", output, StringComparison.Ordinal);
        Assert.Contains("4–7 frames", output, StringComparison.Ordinal);
        Assert.Contains("4.00 KiB", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_names_what_grew()
    {
        using Recording more = Recording.Of(static memory =>
        {
            var pool = new SlabPool<long>(memory, "things");
            for (int frame = 0; frame < 60; frame++)
            {
                memory.BeginFrame();
                for (int i = 0; i < 40; i++)
                {
                    _ = pool.Create(i);
                }

                memory.EndFrame();
            }
        });
        string row = Run("diff", _recording.Path, more.Path).Split('\n')
            .First(static line => line.Contains("things", StringComparison.Ordinal));
        Assert.Contains("×2.00", row, StringComparison.Ordinal);
        Assert.Contains("no", row, StringComparison.Ordinal);
        string same = Run("diff", _recording.Path, _recording.Path);
        Assert.DoesNotContain("×", same, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_compares_marks_that_were_saved()
    {
        string first = MarkOf("first.json", frame: 10, objects: 3);
        string second = MarkOf("second.json", frame: 90, objects: 8);
        string output = Run("diff", first, second);
        Assert.Contains("frame 10 → 90", output, StringComparison.Ordinal);
        Assert.Matches(@"game/bullets +│ +48 B │ +128 B │ +80 B │ +3 │ +8 │ +5", output);
        Assert.Matches(@"Gun\.cs:7 +│ game/bullets +│ +3 │ +8 │ +5 │ +80 B", output);
    }

    private string MarkOf(string name, long frame, int objects)
    {
        string path = _recording.Sibling(name);
        using FileStream file = File.Create(path);
        new SavedMark(
            frame, "handles",
            [
                new SavedAllocator("game", "Group", 0, 0, 0, []),
                new SavedAllocator(
                    "game/bullets", "Slab", objects * 16, 4096, objects, [new SavedSite("Gun.cs", 7, objects, objects * 16)]),
            ]).Write(file);
        return path;
    }

    [Fact]
    public void Timeline_shows_all_frames()
    {
        string output = Run("timeline", _recording.Path, "--rows", "6");
        Assert.Contains("0–9", output, StringComparison.Ordinal);
        Assert.Contains("50–59", output, StringComparison.Ordinal);
        using Recording frameless = Recording.Of(static memory => new SlabPool<long>(memory, "things").Create(1));
        Assert.Contains("seconds", Run("timeline", frameless.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Perfetto_gets_slices_and_counters()
    {
        string path = _recording.Sibling("out.json");
        _ = Run("export", "--to", "perfetto", _recording.Path, path);
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        List<JsonElement> events = [.. document.RootElement.GetProperty("traceEvents").EnumerateArray()];
        foreach (JsonElement each in events)
        {
            Assert.False(string.IsNullOrEmpty(each.GetProperty("name").GetString()));
            Assert.True(each.GetProperty("ts").GetDouble() >= 0);
            Assert.Equal(1, each.GetProperty("pid").GetInt32());
            switch (each.GetProperty("ph").GetString())
            {
                case "X":
                    Assert.True(each.GetProperty("dur").GetDouble() >= 0);
                    _ = each.GetProperty("tid").GetInt32();
                    break;
                case "C":
                    Assert.All(
                        each.GetProperty("args").EnumerateObject(),
                        static value => Assert.True(value.Value.GetInt64() >= 0));
                    break;
                case "M":
                    _ = each.GetProperty("args").GetProperty("name").GetString();
                    break;
                case "i":
                    Assert.Equal("p", each.GetProperty("s").GetString());
                    break;
                case string other:
                    Assert.Fail($"'{other}' is no phase that the viewer is given.");
                    break;
            }
        }

        List<JsonElement> slices = [.. events.Where(static each => each.GetProperty("ph").GetString() == "X")];
        Assert.Equal(60, slices.Count(static each => each.GetProperty("name").GetString() == "frame"));
        Assert.Equal(60, slices.Count(static each => each.GetProperty("name").GetString() == "spawning"));
        Assert.Equal(60, slices.Count(static each => each.GetProperty("name").GetString() == "update"));
        AssertNested(slices);
        Assert.Contains(events, static each => each.GetProperty("name").GetString() == "stores/blocks");
    }

    [Fact]
    public void Csv_has_a_line_for_each_moment_and_allocator()
    {
        string path = _recording.Sibling("out.csv");
        _ = Run("export", "--to", "csv", _recording.Path, path);
        string[] lines = File.ReadAllLines(path);
        Assert.Equal(CsvExport.Header, lines[0]);
        Assert.All(lines.Skip(1), static line =>
        {
            string[] cells = line.Split(',');
            Assert.Equal(6, cells.Length);
            _ = double.Parse(cells[0], CultureInfo.InvariantCulture);
            Assert.True(long.Parse(cells[4], CultureInfo.InvariantCulture) >= 0);
            Assert.True(long.Parse(cells[5], CultureInfo.InvariantCulture) >= 0);
        });
        Assert.Contains(lines, static line => line.Contains("\"stores/blocks\",slab", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_holds_all_figures_and_asks_nobody_for_more()
    {
        string path = _recording.Sibling("out.html");
        _ = Run("export", "--to", "html", "--against", _recording.Path, _recording.Path, path);
        string page = File.ReadAllText(path);
        const string Begin = "const data = ";
        int at = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        using var figures = JsonDocument.Parse(page[at..page.IndexOf(";\n", at, StringComparison.Ordinal)]);
        Assert.Equal(60, figures.RootElement.GetProperty("run").GetProperty("times").GetArrayLength());
        Assert.Contains(
            figures.RootElement.GetProperty("differences").EnumerateArray(),
            static row => row.GetProperty("path").GetString() == "things");
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal)
            .Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_draws_the_page()
    {
        string? browser = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Select(static folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "There is no chromium here.");
        string path = _recording.Sibling("out.html");
        _ = Run("export", "--to", "html", "--against", _recording.Path, _recording.Path, path);
        var start = new ProcessStartInfo(browser!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={_recording.Sibling("profile")}",
                "--dump-dom", $"file://{path}",
            },
        };
        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        string drawn = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Contains("<h1>Memory trace run.trace</h1>", drawn, StringComparison.Ordinal);
        Assert.Contains("<td>spawning</td>", drawn, StringComparison.Ordinal);
        Assert.Contains("<td>Recording.cs:", drawn, StringComparison.Ordinal);
        Assert.Contains("<td>stores/blocks</td>", drawn, StringComparison.Ordinal);
        Assert.Contains("<rect ", drawn, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"memory over time\"", drawn, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Frames, by zone\"", drawn, StringComparison.Ordinal);
        Assert.Contains("may be chance", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_compares_allocators_and_names_those_that_are_missing()
    {
        string output = Run("replay", _recording.Path, "--rounds", "3", "--against", "slabheap,malloc,mimalloc");
        string[] lines = output.Split('\n');
        string Row(string name) => Assert.Single(
            lines, line => line.StartsWith($"│ {name} ", StringComparison.Ordinal) || line.StartsWith($"{name} is missing: ", StringComparison.Ordinal));
        Assert.Contains("2,640 allocations and frees", output, StringComparison.Ordinal);
        Assert.Equal(2, Row("slabheap").Count(static letter => letter == '='));
        Assert.True(Row("malloc").Contains('×', StringComparison.Ordinal) || !OperatingSystem.IsLinux());
        _ = Row("mimalloc");
        Assert.DoesNotContain("jemalloc", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_free_all_that_they_allocate_and_keep_their_order()
    {
        using Recording recording = Recording.Of(static memory =>
        {
            var heap = new SlabHeap(memory, "heap");
            NativeBlock first = heap.Allocate(100);
            NativeBlock second = heap.Allocate(200);
            heap.Free(first);
            _ = heap.Allocate(300);
            heap.Free(second);
            _ = new SlabPool<long>(memory, "pool").Create(1);
        });
        var operations = Operations.Of(recording.Path);
        Assert.Equal([100, 0, 200, 1, -1, 0, 300, 0, -1, 1, 8, 1, -1], operations.Steps[..13]);
        Assert.Equal((8, 2, 500L, 3), (operations.Count, operations.Places, operations.PeakLiveBytes, operations.PeakStep));
        int[] frees = [.. Enumerable.Range(0, operations.Count).Where(i => operations.Steps[2 * i] < 0)];
        Assert.Equal(4, frees.Length);
    }

    [Theory]
    [InlineData("replay", "NOISE")]
    [InlineData("replay", "EMPTY")]
    [InlineData("replay", "FILE", "--against", "slabheap,gold")]
    [InlineData("replay", "FILE", "--rounds", "0")]
    [InlineData("info")]
    [InlineData("info", "absent.trace")]
    [InlineData("top", "FILE", "--by", "luck")]
    [InlineData("top", "FILE", "--rows", "0")]
    [InlineData("diff", "FILE")]
    [InlineData("diff", "FILE", "NOISE")]
    [InlineData("diff", "FILE", "JSON")]
    [InlineData("diff", "JSON", "JSON")]
    [InlineData("timeline", "NOISE")]
    [InlineData("export", "FILE", "out")]
    [InlineData("export", "--to", "gold", "FILE", "out")]
    [InlineData("export", "--to", "csv", "--against", "FILE", "FILE", "out")]
    [InlineData("export", "--to", "csv", "FILE", "/no/such/folder/out")]
    [InlineData("export", "--to", "csv", "FILE", "FILE")]
    [InlineData("fly")]
    public void What_cannot_be_done_is_said_and_exits_with_2(params string[] arguments)
    {
        string noise = _recording.Write([1, 2, 3]);
        using Recording empty = Recording.Of(static memory => new Arena(memory, "level").Allocate<int>(1));
        string json = _recording.Sibling("none.json");
        File.WriteAllText(json, "{}");
        byte[] before = _recording.Bytes;
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = MemTraceCommand.Run(
            [.. arguments.Select(each => each == "FILE" ? _recording.Path : each == "NOISE" ? noise : each == "EMPTY" ? empty.Path : each == "JSON" ? json : each)], output, errors);
        Assert.Equal(2, code);
        Assert.Contains("memtrace: ", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, _recording.Bytes);
    }

    /// <summary>Slices of one thread lie in each other or apart: the viewer draws no others.</summary>
    private static void AssertNested(List<JsonElement> slices)
    {
        const double Rounding = 0.001;
        foreach (IGrouping<int, JsonElement> thread in slices.GroupBy(static each => each.GetProperty("tid").GetInt32()))
        {
            var open = new Stack<double>();
            foreach ((double began, double ended) in thread
                .Select(static each => (Began: each.GetProperty("ts").GetDouble(), Took: each.GetProperty("dur").GetDouble()))
                .OrderBy(static each => each.Began).ThenByDescending(static each => each.Took)
                .Select(static each => (each.Began, each.Began + each.Took)))
            {
                while (open.Count > 0 && open.Peek() <= began + Rounding)
                {
                    _ = open.Pop();
                }

                Assert.True(open.Count == 0 || ended <= open.Peek() + Rounding);
                open.Push(ended);
            }
        }
    }

    private static string Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(0, MemTraceCommand.Run(arguments, output, errors));
        Assert.Equal("", errors.ToString());
        return output.ToString();
    }
}
