using System.Numerics;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// Draws every page once, so that the first page that a user opens costs no hitch and no garbage: code is compiled and
/// tables are made at their first use. It draws a small scene of its own into a list that nobody sees, on a thread of its
/// own: nothing of it reaches the program's memory system, its frames, or what the user has chosen. Once a process.
/// </summary>
internal static class WarmUp
{
    private const int Width = 1280;
    private const int Height = 720;

    /// <summary>Numbers are sampled, and pages differ, after some frames.</summary>
    private const int FramesOfPage = 3;

    /// <summary>Short tables are sorted by other code than long ones.</summary>
    private const int Pools = 40;

    private static readonly Key[] Keys =
    [
        Key.Down, Key.Right, Key.PageDown, Key.S, Key.R, Key.A, Key.B, Key.E, Key.F, Key.G, Key.O,
        Key.Z, Key.Z, Key.Z, Key.Comma, Key.Period, Key.Home, Key.End, Key.Space, Key.N, Key.Slash, Key.W, Key.Enter,
    ];

    private static readonly Lazy<Thread> Thread = new(Start);

    /// <summary>Whether it was begun.</summary>
    public static bool HasBegun => Thread.IsValueCreated;

    /// <summary>Begins, unless it was begun.</summary>
    public static void Begin() => _ = Thread.Value;

    /// <summary>Begins, unless it was begun, and waits until it is over.</summary>
    public static void Complete() => Thread.Value.Join();

    private static Thread Start()
    {
        var thread = new Thread(Run)
        {
            IsBackground = true,
            Name = "overlay warm-up",
            Priority = ThreadPriority.BelowNormal,
        };
        thread.Start();
        return thread;
    }

    private static void Run()
    {
        try
        {
            DrawPages();
            FieldRegistry.Prepare();
        }
        catch (OutOfMemoryException)
        {
            // Where there is no memory for a scene, the first page costs a little more.
        }
    }

    private static void DrawPages()
    {
        using var memory = new MemorySystem(
            new MemoryOptions { CommitBudgetBytes = 64 << 20, SoftLimitBytes = 1, IsTraced = false });
        using var overlay = new MemoryOverlay(memory, warmsUp: false, new FastClock());
        var arena = new Arena(memory, "arena");
        var pool = new SlabPool<long>(memory, "pool", reclaim: ReclaimPolicy.AfterFramesInFlight);
        pool.Destroy(pool.Create(0));
        pool.Create(1);
        arena.Allocate<byte>(1);
        new ForeignMemory(memory, "foreign").Report(new ForeignFigures { HeldBytes = 2, LiveBytes = 1 });
        for (int other = 0; other < Pools; other++)
        {
            _ = new SlabPool<long>(memory, "pool");
        }

        var list = new DrawList();
        var timings = new FrameTimings { Memory = memory };
        var input = default(InputState);
        overlay.Figures.GarbageTypes.Add(new GarbageSample("type", ObjectBytes: 1, Thread: 1, At: 0, IsOwn: false), timings);
        for (int round = 0; round < 2; round++)
        {
            overlay.Selected = round == 0 ? pool : arena;
            overlay.Inspect(new EntityKey(1));
            if (round > 0)
            {
                Press(Key.Tab);
                Press(Key.Home);
            }

            foreach (OverlayMode mode in (ReadOnlySpan<OverlayMode>)[OverlayMode.Hidden, OverlayMode.Small, OverlayMode.HeapMap])
            {
                overlay.Mode = mode;
                DrawFrames(overlay, memory, timings, list);
            }

            overlay.Mode = OverlayMode.Full;
            for (OverlayPage page = 0; page <= OverlayPage.Help; page++)
            {
                overlay.Page = page;
                input.MovePointer(new Vector2(Width - 200, Height / 4));
                overlay.Handle(in input);
                DrawFrames(overlay, memory, timings, list);
            }
        }

        overlay.Page = OverlayPage.Treemap;
        foreach (Key key in (ReadOnlySpan<Key>)[Key.Down, Key.Enter, Key.C, Key.Backspace])
        {
            Press(key);
        }

        overlay.Page = OverlayPage.Entity;
        DrawEntity();
        foreach (Key key in Keys)
        {
            Press(key);
        }

        overlay.Page = OverlayPage.Leaks;
        Press(Key.L);

        // Every field is chosen, edited by keys, and turned as the wheel does; then every one is searched for.
        void DrawEntity()
        {
            Span<byte> value = stackalloc byte[sizeof(ulong)];
            value.Clear();
            foreach (FieldDescription field in SampleWorld.Fields)
            {
                Press(Key.Down);
                Press(Key.Enter);
                Press(Key.Digit1);
                Press(Key.Enter);
                FieldText.Turn(field, value, 1);
            }

            Press(Key.W);
            foreach (FieldDescription field in SampleWorld.Fields)
            {
                Press(Key.Slash);
                overlay.Type("sample.");
                overlay.Type(field.Name);
                overlay.Type("!=1 sample #1");
                Press(Key.Enter);
            }

            overlay.Inspect(default);
        }

        void Press(Key key)
        {
            input.Press(key);
            overlay.Handle(in input);
            input.EndStep();
            input.Release(key);
            DrawFrames(overlay, memory, timings, list);
        }
    }

    private static void DrawFrames(MemoryOverlay overlay, MemorySystem memory, FrameTimings timings, DrawList list)
    {
        for (int frame = 0; frame < FramesOfPage; frame++)
        {
            timings.BeginFrame();
            memory.BeginFrame();
            using (timings.Zone("zone"))
            {
                timings.Plot("plot", frame);
            }

            timings.EndUpdate();
            list.Begin(memory.Frame.Current, Width, Height);
            overlay.Draw(list, new OverlayFrame { Timings = timings, World = Sample });
            timings.EndDraw();
            memory.EndFrame();
            timings.EndFrame();
        }
    }

    private static SampleWorld Sample { get; } = new();

    /// <summary>Seconds end after few frames, so that they are drawn, too.</summary>
    private sealed class FastClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => ++_now;
    }
}
