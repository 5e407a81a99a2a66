using System.Numerics;
using Ashlar.Ecs;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>The page of an entity as somebody uses it: with keys and with the pointer.</summary>
public sealed class EntityPanelTests : IDisposable
{
    private readonly Stage _stage = new(1280, 720);
    private readonly World _world;
    private readonly Entity _hero;
    private readonly Entity _foe;

    static EntityPanelTests()
    {
        FieldRegistry.Add<Inner>();
        ComponentRegistry.Add<Everything>();
        ComponentRegistry.Add<Target>();
        ComponentRegistry.Add<Engine>();
    }

    public EntityPanelTests()
    {
        MemoryOverlay.CompleteWarmUp();
        _world = World.Create(_stage.Memory);
        _stage.World = _world;
        _foe = _world.Create(new Engine(7));
        _hero = _world.Create(new Everything { Int = 5, Mood = Mood.Calm }, new Target(_foe, 2), new Caption("hero"), default(Marked));
        _stage.Overlay.Page = OverlayPage.Entity;
        _stage.Run(2);
    }

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void A_click_beside_the_overlay_asks_the_game_for_an_entity()
    {
        _stage.Input.MovePointer(new Vector2(100, 100));
        _stage.Press(Key.PointerLeft);
        Assert.True(_stage.Response is { PicksEntity: true, TakesPointer: true });
        _stage.Run(1);
        Assert.False(_stage.Response.PicksEntity);
        _stage.Input.MovePointer(new Vector2(1200, 300));
        _stage.Press(Key.PointerLeft);
        Assert.False(_stage.Response.PicksEntity);
        _stage.Overlay.Page = OverlayPage.Overview;
        _stage.Input.MovePointer(new Vector2(100, 100));
        _stage.Press(Key.PointerLeft);
        Assert.False(_stage.Response.PicksEntity);
    }

    [Fact]
    public void Components_are_shown_with_their_fields_and_those_without_say_why()
    {
        string text = Inspect(_hero);
        Assert.Matches(@"#1 v1 alive +Everything", text);
        Assert.Matches(@"chunk 1 of 1, row 0", text);
        Assert.Matches(@"Int +5 +Int32", text);
        Assert.Matches(@"Mood +Calm +Mood", text);
        Assert.Matches(@"Who +#0 v1", text);
        Assert.Matches(@"Caption +no bytes", text);
        Assert.Matches(@"Money +of a type that is not registered", text);
        _world.Disable<Engine>(_foe);
        Assert.Matches(@"Engine +disabled", Inspect(_foe));
    }

    [Fact]
    public void A_value_is_edited_with_the_keys()
    {
        Inspect(_hero);
        _stage.Press(Key.Tab);
        ChooseLine("Int ");
        _stage.Press(Key.Enter, Key.Digit4, Key.Digit2);
        Assert.Equal(5, _world.Get<Everything>(_hero).Int);
        _stage.Press(Key.Enter);
        Assert.Equal(42, _world.Get<Everything>(_hero).Int);
        _stage.Press(Key.Enter, Key.Digit7, Key.Escape);
        Assert.Equal(42, _world.Get<Everything>(_hero).Int);
        _stage.Press(Key.Enter, Key.X);
        Assert.Contains("a whole number is wanted", ScreenText.All(_stage.Press(Key.Enter)));
        Assert.Equal(42, _world.Get<Everything>(_hero).Int);
    }

    [Fact]
    public void A_click_chooses_and_a_second_one_edits()
    {
        Inspect(_hero);
        DrawList list = _stage.Click("Flag ", _stage.Run(1));
        Assert.False(_world.Get<Everything>(_hero).Flag);
        _stage.Click("Flag ", list);
        Assert.True(_world.Get<Everything>(_hero).Flag);
    }

    [Fact]
    public void The_wheel_and_a_drag_turn_the_chosen_value()
    {
        Inspect(_hero);
        _stage.Click("Mood ", _stage.Run(1));
        _stage.Input.TurnWheel(new Vector2(0, -1));
        _stage.Run(1);
        Assert.Equal(Mood.Anxious, _world.Get<Everything>(_hero).Mood);
        _stage.Point("Int ", _stage.Run(1));
        _stage.Input.Press(Key.PointerLeft);
        _stage.Run(1);
        for (int step = 0; step < 10; step++)
        {
            _stage.Input.MovePointer(_stage.Input.Pointer + new Vector2(4, 0));
            _stage.Run(1);
        }

        _stage.Input.Release(Key.PointerLeft);
        _stage.Run(2);
        Assert.Equal(15, _world.Get<Everything>(_hero).Int);
    }

    [Fact]
    public void A_reference_is_followed_and_back()
    {
        Inspect(_hero);
        DrawList list = _stage.Click("Who ", _stage.Run(1));
        Assert.Equal(_foe.Key, _stage.Overlay.Inspected);
        list = _stage.Run(1);
        Assert.Matches(@"Power +7", ScreenText.All(list));
        _stage.Press(Key.Tab, Key.Backspace);
        Assert.Equal(_hero.Key, _stage.Overlay.Inspected);
    }

    [Fact]
    public void What_holds_it_is_listed_and_followed()
    {
        Inspect(_foe);
        _stage.Press(Key.Tab, Key.W);
        string text = ScreenText.All(_stage.Run(2));
        Assert.Contains("1 hold it, 1 rows", text);
        Assert.Matches(@"#1 v1 +Target\.Who", text);
        _stage.Click("#1 v1", _stage.Run(1));
        Assert.Equal(_hero.Key, _stage.Overlay.Inspected);
    }

    [Fact]
    public void A_search_is_typed_and_its_first_result_opened()
    {
        _stage.Press(Key.Tab, Key.Slash);
        _stage.Overlay.Type("engine.power>6.5");
        _stage.Press(Key.Enter);
        string text = ScreenText.All(_stage.Run(1));
        Assert.Contains("1 found", text);
        Assert.Matches(@"#0 v1 +Power +7", text);
        _stage.Press(Key.Enter);
        Assert.Equal(_foe.Key, _stage.Overlay.Inspected);
        _stage.Press(Key.Slash);
        _stage.Overlay.Type("ship");
        Assert.Contains("no component is called ship", ScreenText.All(_stage.Press(Key.Enter)));
    }

    [Fact]
    public void An_archetype_is_opened_from_its_page()
    {
        _stage.Overlay.Page = OverlayPage.Entities;
        _stage.Run(2);
        _stage.Press(Key.Tab, Key.Down, Key.Enter);
        Assert.Equal(OverlayPage.Entity, _stage.Overlay.Page);
        string text = ScreenText.All(_stage.Run(2));
        Assert.Contains("OF THE ARCHETYPE", text);
        Assert.Contains("1 found", text);
        _stage.Press(Key.Enter);
        Assert.False(_stage.Overlay.Inspected.IsNone);
    }

    [Fact]
    public void A_dead_entity_says_since_when()
    {
        Inspect(_foe);
        _world.Destroy(_foe);
        Assert.Matches(@"#0 v1 dead", ScreenText.All(_stage.Run(1)));
        Assert.Matches(@"It died in step \d+, 5 steps ago", ScreenText.All(_stage.Run(5)));
        _stage.Overlay.Inspect(new EntityKey(1234));
        Assert.Contains("alive in no world", ScreenText.All(_stage.Run(1)));
    }

    [Fact]
    public void Typing_ends_with_the_page_and_with_the_entity()
    {
        Inspect(_hero);
        _stage.Press(Key.Tab);
        ChooseLine("Int ");
        _stage.Press(Key.Enter, Key.Digit7);
        _stage.Click("overview", _stage.Run(1));
        _stage.Press(Key.Digit8, Key.Enter, Key.Digit9);
        _world.Destroy(_hero);
        _stage.Run(2);
        _stage.Press(Key.Digit2);
        Assert.Equal(OverlayPage.Allocators, _stage.Overlay.Page);
    }

    [Fact]
    public void A_death_while_the_overlay_is_hidden_is_noticed_then()
    {
        Inspect(_foe);
        _stage.Overlay.IsVisible = false;
        _stage.Run(5);
        _world.Destroy(_foe);
        _stage.Run(30);
        _stage.Overlay.IsVisible = true;
        Assert.Matches(@"It died in step \d+, 30 steps ago", ScreenText.All(_stage.Run(1)));
    }

    [Fact]
    public void What_holds_a_slot_of_the_heap_map_is_asked_there()
    {
        using var pool = new SlabPool<int>(_stage.Memory, "ints");
        Handle<int> handle = pool.Create(1);
        _world.Get<Everything>(_hero).Handle = handle;
        _stage.Overlay.Selected = pool;
        _stage.Overlay.Mode = OverlayMode.HeapMap;
        DrawList list = _stage.Run(20);
        string[] lines = ScreenText.Lines(list);
        int row = Array.FindIndex(lines, line => line.Contains("live, < 1 s", StringComparison.Ordinal)) + 2;
        int column = lines[row - 2].IndexOf("live, < 1 s", StringComparison.Ordinal) - 2;
        _stage.Input.MovePointer(new Vector2((column * BitmapFont.Advance) + 2, (row * BitmapFont.LineHeight) + 2));
        _stage.Run(1);
        Assert.Contains("what holds it", ScreenText.All(_stage.Press(Key.PointerLeft)));
        _stage.Input.MovePointer(new Vector2(10, 10));
        Assert.Contains("what holds it", ScreenText.All(_stage.Run(2)));
        _stage.Press(Key.Tab, Key.W);
        Assert.Equal(OverlayPage.Entity, _stage.Overlay.Page);
        Assert.Matches(@"#1 v1 +Everything\.Handle", ScreenText.All(_stage.Run(2)));
    }

    [Fact]
    public void Looking_editing_and_searching_make_no_garbage()
    {
        for (int index = 0; index < 3000; index++)
        {
            _world.Create(new Engine(index), new Target(_foe, index));
        }

        Inspect(_foe);
        Inspect(_hero);
        _stage.Press(Key.Tab);
        ChooseLine("Int ");
        var seen = new List<long>();
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            long worst = 0;
            foreach (Key key in (ReadOnlySpan<Key>)[
                Key.Enter, Key.Digit4, Key.Enter, Key.Down, Key.Down, Key.Up, Key.Up, Key.W, Key.Slash, Key.E, Key.Enter, Key.Enter, Key.Backspace])
            {
                _stage.Press(key);
                worst = Math.Max(worst, _stage.Overlay.Cost.GarbageBytes);
            }

            _stage.Overlay.Inspect(_hero.Key);
            _stage.Run(1);
            return Math.Max(worst, _stage.Overlay.Cost.GarbageBytes);
        }));
        Assert.Equal(4, _world.Get<Everything>(_hero).Int);
    }

    [Theory]
    [InlineData(100, 28)]
    [InlineData(53, 30)]
    [InlineData(116, 60)]
    [InlineData(40, 12)]
    public void It_fits_any_area(int columns, int rows)
    {
        var figures = _stage.Overlay.Figures;
        _stage.Overlay.Inspect(_hero.Key);
        _stage.Run(1);
        figures.Inspection.Search("everything");
        _stage.Run(1);
        var list = new DrawList();
        list.Begin(_stage.Memory.Frame.Current, columns * BitmapFont.Advance, rows * BitmapFont.LineHeight);
        new EntityPanel().Draw(new PanelArea(list, 1, 0, 0, columns, rows), figures);
        string text = ScreenText.All(list);
        Assert.Contains("#1 v1", text);
        Assert.Contains("Everything", text);
        MemoryOverlayTests.AssertInside(list);
        PagePictureTests.Keep(_stage.Memory, list, $"entity-{columns}x{rows}");
    }

    private string Inspect(Entity entity)
    {
        _stage.Overlay.Inspect(entity.Key);
        return ScreenText.All(_stage.Run(2));
    }

    /// <summary>Goes down to a line by its text.</summary>
    private void ChooseLine(string text)
    {
        _stage.Run(1);
        int index = 0;
        foreach (InspectorLine line in _stage.Overlay.Figures.Inspection.Lines)
        {
            if (line.Field is { } field && text == field.Name + " ")
            {
                break;
            }

            index++;
        }

        for (int step = 0; step < index; step++)
        {
            _stage.Press(Key.Down);
        }
    }
}
