using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

public sealed class EventGroupsTests
{
    [Theory]
    [InlineData("slot 12 of 'a'", "slot 7 of 'a'", true)]
    [InlineData("slot 12", "slot 12", true)]
    [InlineData("slot 12", "slot ", false)]
    [InlineData("slot ", "slot 12", false)]
    [InlineData("slot 12 of 'a'", "slot 12 of 'b'", false)]
    [InlineData("1 2", "12", false)]
    [InlineData("", "", true)]
    public void Texts_are_alike_but_for_their_numbers(string one, string other, bool areAlike) =>
        Assert.Equal(areAlike, EventGroups.AreAlike(one, other));

    [Fact]
    public void What_happens_in_turns_is_a_line_for_each()
    {
        var events = new List<MemoryEvent>();
        for (int step = 0; step < 20; step++)
        {
            Add(MemoryEventKind.StaleHandle, step, $"#{step} is stale.", "Ai.cs:7");
            Add(MemoryEventKind.StaleHandle, step, $"#{step} is stale.", "Gun.cs:7");
            Add(MemoryEventKind.SoftLimit, step, $"{step} bytes", "");
        }

        Add(MemoryEventKind.StaleHandle, 20, "#99 is stale.", "Ai.cs:7");
        var groups = new EventGroups();
        groups.Sample(events.ToArray(), events.Count);
        MemoryEvent[] all = groups.All.ToArray();
        Assert.Equal(["Ai.cs:7", "", "Gun.cs:7"], all.Select(group => group.UsedAt));
        Assert.Equal([21, 20, 20], all.Select(group => group.Times));
        Assert.Equal("#99 is stale.", all[0].Text);
        Assert.Equal((0L, 0L, 20L), (all[0].Frame, all[0].Number, all[0].LastFrame));
        Assert.Equal(19, all[1].LastFrame);
        MemoryEvent[] again = [.. events];
        long recorded = 1000;
        Assert.Equal(0, Garbage.LeastOf(() => Garbage.BytesOf(() => groups.Sample(again, ++recorded))));

        void Add(MemoryEventKind kind, int step, string text, string usedAt) =>
            events.Add(new MemoryEvent(events.Count, kind, step, step, 1, "enemies", text, usedAt));
    }

    [Fact]
    public void The_chosen_line_stays_chosen_while_it_repeats()
    {
        using var stage = new BareStage();
        var first = new SlabPool<int>(stage.Memory, "first");
        var second = new SlabPool<int>(stage.Memory, "second");
        Handle<int> stale = Destroyed(first);
        stage.Overlay.IsVisible = true;
        stage.Overlay.Page = OverlayPage.Events;
        Use(first, stale);
        Use(second, Destroyed(second));
        stage.Run(70, () => { });
        stage.Press(Input.Key.Tab, Input.Key.Down, Input.Key.Down);
        Assert.Contains("'first'", Chosen(stage));
        Use(first, stale);
        stage.Run(70, () => { });
        Assert.Contains("'first'", Chosen(stage));
        Assert.Contains("×2", stage.Text);
    }

    private static Handle<int> Destroyed(SlabPool<int> pool)
    {
        Handle<int> handle = pool.Create(1);
        pool.Destroy(handle);
        return handle;
    }

    private static void Use(SlabPool<int> pool, Handle<int> stale) =>
        Assert.Throws<StaleHandleException>(() => pool[stale]++);

    /// <summary>The text of the chosen event, which stands in full at the bottom.</summary>
    private static string Chosen(BareStage stage)
    {
        string[] lines = stage.Text.Split('\n');
        int title = Array.FindLastIndex(lines, line => line.TrimEnd().EndsWith(" stale handle", StringComparison.Ordinal));
        return string.Join('\n', lines[title..]);
    }
}
