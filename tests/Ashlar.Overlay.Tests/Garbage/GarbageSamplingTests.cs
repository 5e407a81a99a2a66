using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

/// <summary>With the runtime's own samples: whatever other tests allocate meanwhile is told too.</summary>
public sealed class GarbageSamplingTests
{
    private const string LineOfThing = @"Thing +wasteful +~[\d.]+ [KM]iB +\d+ % +48 B ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void The_overlay_tells_the_type_and_the_zone_of_garbage_while_it_is_made_and_looked_at()
    {
        using var stage = new BareStage();
        MemoryOverlay.CompleteWarmUp();
        GarbageTypes types = stage.Overlay.Figures.GarbageTypes;
        var timings = new FrameTimings();
        stage.Overlay.Mode = OverlayMode.Full;
        stage.Overlay.Page = OverlayPage.Events;
        for (int frame = 0; frame < 100; frame++)
        {
            Frame(stage, timings, objects: 100);
        }

        Assert.False(types.IsListening);
        stage.Overlay.Page = OverlayPage.Systems;
        var clock = Stopwatch.StartNew();
        while (!(types.IsListening && ShowsThing(stage)) && clock.Elapsed < Patience)
        {
            Frame(stage, timings, objects: 1000);
        }

        Assert.True(types.IsListening);
        Assert.Matches(LineOfThing, stage.Text);
        Assert.False(types.IsMute);

        stage.Overlay.Page = OverlayPage.Overview;
        do
        {
            Frame(stage, timings, objects: 1000);
        }
        while (!stage.Text.Contains("most of it ", StringComparison.Ordinal) && clock.Elapsed < Patience);
        Assert.Contains("most of it ", stage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_makes_no_garbage_or_is_not_looked_at_pays_nothing()
    {
        using var types = new GarbageTypes(samples: true);
        var timings = new FrameTimings();
        Assert.Equal(0, Ashlar.Tests.Garbage.BytesOf(() =>
        {
            for (int frame = 0; frame < 1000; frame++)
            {
                types.Follow(timings, isLookedAt: true, garbageBytes: 0, makesGarbage: false);
                types.Follow(timings, isLookedAt: false, garbageBytes: 1000, makesGarbage: true);
                types.Sample(Stopwatch.GetTimestamp());
            }
        }));
        Thread.Sleep(50);
        Assert.False(types.IsListening);
        Assert.Equal(0, types.Samples);
    }

    [Fact]
    public void Nothing_is_heard_after_its_end()
    {
        var sampling = new GarbageSampling();
        sampling.Follow(wanted: true);
        Assert.True(HearsOther(sampling, Patience));
        sampling.Dispose();
        Assert.False(sampling.IsListening);
        while (sampling.TryTake(out _))
        {
        }

        Assert.False(HearsOther(sampling, TimeSpan.FromMilliseconds(300)));
        sampling.Follow(wanted: true);
        Assert.False(HearsOther(sampling, TimeSpan.FromMilliseconds(300)));
        Assert.False(sampling.IsListening);
    }

    [Fact]
    public void Of_a_type_of_a_collectible_assembly_the_event_tells_the_name()
    {
        Assert.SkipUnless(RuntimeFeature.IsDynamicCodeSupported, "There are none.");
        var queue = new GarbageQueue();
        Assert.True(GarbageListener.Add(queue));
        var builder = System.Reflection.Emit.AssemblyBuilder.DefineDynamicAssembly(
            new System.Reflection.AssemblyName("gone"), System.Reflection.Emit.AssemblyBuilderAccess.RunAndCollect);
        Type type = builder.DefineDynamicModule("gone").DefineType("Space.Short").CreateType();
        var clock = Stopwatch.StartNew();
        bool isTold = false;
        while (!isTold && clock.Elapsed < Patience)
        {
            for (int i = 0; i < 10_000; i++)
            {
                GC.KeepAlive(RuntimeHelpers.GetUninitializedObject(type));
            }

            while (queue.TryTake(out GarbageSample sample))
            {
                isTold |= sample.Type == "Short";
            }
        }

        GarbageListener.Remove(queue);
        Assert.True(isTold);
    }

    /// <summary>Where there is a collectible assembly, which another test makes, names lack the type around them.</summary>
    private static bool IsOf(string type, string name) => type == name || type == $"{nameof(GarbageSamplingTests)}.{name}";

    private static bool ShowsThing(BareStage stage) => Regex.IsMatch(stage.Text, LineOfThing);

    private static void Frame(BareStage stage, FrameTimings timings, int objects)
    {
        timings.BeginFrame();
        using (timings.Zone("thrifty"))
        {
        }

        using (timings.Zone("wasteful"))
        {
            Waste(objects);
        }

        timings.EndUpdate();
        stage.Draw(frame: new OverlayFrame { Timings = timings });
        timings.EndDraw();
        timings.EndFrame();
    }

    private static bool HearsOther(GarbageSampling sampling, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < patience)
        {
            for (int i = 0; i < 10_000; i++)
            {
                GC.KeepAlive(new Other());
            }

            while (sampling.TryTake(out GarbageSample sample))
            {
                if (IsOf(sample.Type, "Other"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Waste(int objects)
    {
        for (int i = 0; i < objects; i++)
        {
            GC.KeepAlive(new Thing());
        }
    }

    private sealed class Thing
    {
        public long A { get; set; }

        public long B { get; set; }

        public long C { get; set; }

        public long D { get; set; }
    }

    private sealed class Other
    {
        public long A { get; set; }
    }
}
