using System.Numerics;
using Ashlar.Input;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What the user of the overlay looks at and has chosen. Keys act at once; what the pointer does is kept until the next
/// draw, when the panels know what lies under it.
/// </summary>
internal sealed class OverlayView
{
    private const int NoticeFrames = 180;
    private const int PageCount = (int)OverlayPage.Help + 1;

    /// <summary>The pages that have a digit.</summary>
    private const int NumberedPages = (int)OverlayPage.Help;

    private readonly char[] _filter = new char[24];
    private readonly SortOrder[] _orders = new SortOrder[PageCount + 1];
    private readonly int[] _scrolls = new int[PageCount + 1];
    private int _filterLength;
    private int _noticeFrames;
    private int _steps;
    private (OverlayMode Mode, OverlayPage Page) _beforeHelp = (OverlayMode.Full, OverlayPage.Overview);
    private bool _hasStepped;
    private bool _isClicked;
    private bool _isRightClicked;
    private bool _hearsText;

    public OverlayView()
    {
        Keys.Prepare();
        _orders[(int)OverlayPage.Entities] = new SortOrder(1);
        _orders[(int)OverlayPage.Systems] = new SortOrder(SystemsPanel.MeanColumn);
        _orders[(int)OverlayPage.Leaks] = new SortOrder(LeaksPanel.GrowthColumn);
    }

    public OverlayMode Mode { get; set; }

    public OverlayPage Page { get; set; }

    /// <summary>What it hears while the keyboard is the program's.</summary>
    public OverlayKeys Keys { get; set; } = new();

    /// <summary>Screen pixels for a pixel of the letters; 0 for what suits the picture's size.</summary>
    public int Scale { get; set; }

    /// <summary>The scale that was drawn last.</summary>
    public int ShownScale { get; set; } = 1;

    /// <summary>The largest scale that leaves room for anything.</summary>
    public int LargestScale { get; set; } = 1;

    /// <summary>Whether the keyboard is the overlay's.</summary>
    public bool HasKeys { get; private set; }

    /// <summary>Whether keys are letters of the filter.</summary>
    public bool IsTyping { get; private set; }

    /// <summary>Whether the game should stand still.</summary>
    public bool IsPaused { get; set; }

    /// <summary>When the game is to stand still by itself.</summary>
    public PauseConditions PausesWhen { get; } = new();

    /// <summary>The moment that is looked at.</summary>
    public TimeCursor Cursor { get; } = new();

    /// <summary>The whole of a text that was cut, under the pointer.</summary>
    public HoverText Hover { get; } = new();

    /// <summary>What is looked at closely, or null.</summary>
    public Allocator? Selected { get; set; }

    /// <summary>Rows to move the selection by, down when positive; a panel that does sets it to 0.</summary>
    public int Steps { get; set; }

    /// <summary>Rows to scroll by, down when positive.</summary>
    public int Scrolls { get; set; }

    /// <summary>The columns to move the order by.</summary>
    public int SortSteps { get; set; }

    /// <summary>Whether the page of leaks shows the lines of code of all allocators.</summary>
    public bool ShowsAllSites { get; set; }

    public bool WantsMarkA { get; set; }

    public bool WantsMarkB { get; set; }

    /// <summary>Whether the user wants what is held now in a file.</summary>
    public bool WantsMarkSaved { get; set; }

    public bool WantsCapture { get; set; }

    /// <summary>Whether what is chosen is to be opened, edited or followed.</summary>
    public bool WantsOpen { get; set; }

    /// <summary>Whether the user wants to go back by one.</summary>
    public bool WantsBack { get; set; }

    /// <summary>Whether the user asks what holds the thing that is looked at.</summary>
    public bool WantsHolders { get; set; }

    /// <summary>Whether the user wants the other of two measures.</summary>
    public bool WantsSwitch { get; set; }

    /// <summary>A value or a search that is being typed.</summary>
    public TextEntry Entry { get; } = new();

    /// <summary>How far the pointer was moved since the last frame with its button down, in pixels.</summary>
    public Vector2 Drag { get; private set; }

    /// <summary>Whether a click beside the overlay looks at an entity.</summary>
    public bool PicksEntities => Mode == OverlayMode.Full && Page == OverlayPage.Entity;

    /// <summary>Where the pointer is, in pixels; far away without one.</summary>
    public Vector2 Pointer { get; private set; } = new(-1, -1);

    /// <summary>The letters that a name must contain to be shown; empty for all names.</summary>
    public ReadOnlySpan<char> Filter => _filter.AsSpan(0, _filterLength);

    /// <summary>A message to the user, or null.</summary>
    public string? Notice { get; private set; }

    /// <summary>By what the page is sorted.</summary>
    public ref SortOrder Order => ref _orders[PageSlot];

    /// <summary>How far the page is scrolled, in rows.</summary>
    public ref int Scroll => ref _scrolls[PageSlot];

    private int PageSlot => Mode == OverlayMode.HeapMap ? PageCount : (int)Page;

    /// <summary>Takes in what the user did.</summary>
    public void Handle(in InputState input)
    {
        Switch(input, Keys.Small, OverlayMode.Small);
        Switch(input, Keys.Full, OverlayMode.Full);
        Switch(input, Keys.HeapMap, OverlayMode.HeapMap);
        Vector2 pointer = input.HasPointer ? input.Pointer : new Vector2(-1, -1);
        bool isDragging = input.IsDown(Key.PointerLeft) && !input.WasPressed(Key.PointerLeft);
        Drag = isDragging ? Drag + pointer - Pointer : Vector2.Zero;
        Pointer = pointer;
        if (Mode == OverlayMode.Hidden)
        {
            HasKeys = false;
            IsTyping = false;
            IsPaused = false;
            Entry.Close();
            _steps = 0;
            return;
        }

        if (!PicksEntities)
        {
            Entry.Close();
        }

        WantsCapture |= input.WasPressed(Keys.Picture);
        Resize(input);
        _isClicked |= input.WasPressed(Key.PointerLeft);
        _isRightClicked |= input.WasPressed(Key.PointerRight);
        Scrolls -= (int)MathF.Round(input.Wheel.Y * 3);
        if (input.WasPressed(Keys.Keyboard))
        {
            HasKeys = !HasKeys;
            IsTyping = false;
            Entry.Close();
        }
        else if (HasKeys && Entry.IsOpen)
        {
            Entry.Handle(input, areLetters: !_hearsText);
        }
        else if (HasKeys && IsTyping)
        {
            Type(input);
        }
        else if (HasKeys)
        {
            Command(input);
        }
    }

    /// <summary>Lets the game stand still, or go on: then the pages go on, too.</summary>
    public void TurnPause()
    {
        IsPaused = !IsPaused;
        Cursor.Pinned = IsPaused ? Cursor.Pinned : 0;
    }

    /// <summary>Lets the game that stands still make one step; one that runs stands still.</summary>
    public void Step()
    {
        _steps += IsPaused ? 1 : 0;
        IsPaused = true;
        Cursor.Pinned = 0;
    }

    /// <summary>Whether the game, although it is paused, is to make the step that begins.</summary>
    public bool TakeStep()
    {
        if (_steps == 0)
        {
            return false;
        }

        _steps--;
        _hasStepped = true;
        return true;
    }

    /// <summary>Whether the paused game has made a step since this was asked.</summary>
    public bool TakesSteps()
    {
        bool hasStepped = _hasStepped;
        _hasStepped = false;
        return hasStepped;
    }

    /// <summary>Takes letters that the user typed: from now on keys are no letters.</summary>
    public void Type(ReadOnlySpan<char> text)
    {
        _hearsText = true;
        foreach (char letter in text)
        {
            if (Entry.IsOpen && !char.IsControl(letter))
            {
                Entry.Type(letter);
            }
            else if (IsTyping && !char.IsControl(letter))
            {
                Append(letter);
            }
        }
    }

    /// <summary>Whether the user clicked into some cells of an area; true once for a click.</summary>
    public bool TakesClick(in PanelArea area, int column, int row, int columns)
    {
        if (!_isClicked || !IsOver(area, column, row, columns))
        {
            return false;
        }

        _isClicked = false;
        return true;
    }

    /// <summary>Whether the user clicked into an area; true once for a click.</summary>
    public bool TakesClick(in PanelArea area)
    {
        bool isClicked = _isClicked && area.Contains(Pointer);
        _isClicked &= !isClicked;
        return isClicked;
    }

    /// <summary>Whether the user clicked into an area with the right button; true once for a click.</summary>
    public bool TakesRightClick(in PanelArea area)
    {
        bool isClicked = _isRightClicked && area.Contains(Pointer);
        _isRightClicked &= !isClicked;
        return isClicked;
    }

    /// <summary>Whether the pointer is over some cells of an area.</summary>
    public bool IsOver(in PanelArea area, int column, int row, int columns) =>
        area.Part(column, row, columns, 1).Contains(Pointer);

    /// <summary>Tells the user something for a few seconds.</summary>
    public void Tell(string notice)
    {
        Notice = notice;
        _noticeFrames = NoticeFrames;
    }

    /// <summary>A frame was drawn: clears the requests that no panel took.</summary>
    public void EndFrame()
    {
        _isClicked = false;
        Steps = 0;
        Scrolls = 0;
        SortSteps = 0;
        Cursor.EndFrame();
        WantsMarkA = false;
        WantsMarkB = false;
        WantsOpen = false;
        WantsBack = false;
        WantsHolders = false;
        WantsSwitch = false;
        _isRightClicked = false;
        Drag = Vector2.Zero;
        if (_noticeFrames > 0 && --_noticeFrames == 0)
        {
            Notice = null;
        }
    }

    /// <summary>Whether a name has the letters of the filter, in any case.</summary>
    public bool Matches(ReadOnlySpan<char> name) =>
        _filterLength == 0 || name.Contains(Filter, StringComparison.OrdinalIgnoreCase);

    /// <summary>Starts writing the filter.</summary>
    public void BeginTyping()
    {
        HasKeys = true;
        IsTyping = true;
    }

    /// <summary>Starts writing what to look for, or a value.</summary>
    public void BeginEntry(EntryPurpose purpose, ReadOnlySpan<char> text)
    {
        HasKeys = true;
        Entry.Open(purpose, text);
    }

    private void Switch(in InputState input, Key key, OverlayMode mode)
    {
        if (input.WasPressed(key))
        {
            Mode = Mode == mode ? OverlayMode.Hidden : mode;
        }
    }

    private void Command(in InputState input)
    {
        HasKeys = !input.WasPressed(Key.Escape);
        for (int page = 0; page < NumberedPages; page++)
        {
            if (input.WasPressed(Key.Digit1 + page) && !Keys.Include(Key.Digit1 + page))
            {
                Page = (OverlayPage)page;
                Mode = OverlayMode.Full;
            }
        }

        int turn = (input.WasRepeated(Key.Right) ? 1 : 0) - (input.WasRepeated(Key.Left) ? 1 : 0);
        if (Mode == OverlayMode.Full && turn != 0)
        {
            Page = (OverlayPage)(((int)Page + turn + PageCount) % PageCount);
        }

        Steps += (input.WasRepeated(Key.Down) ? 1 : 0) - (input.WasRepeated(Key.Up) ? 1 : 0);
        Scrolls += (input.WasRepeated(Key.PageDown) ? 10 : 0) - (input.WasRepeated(Key.PageUp) ? 10 : 0);
        SortSteps += input.WasPressed(Key.S) ? 1 : 0;
        if (input.WasPressed(Key.R))
        {
            Order = Order with { IsAscending = !Order.IsAscending };
        }

        MoveCursor(input);
        WantsMarkA |= input.WasPressed(Key.A);
        WantsMarkB |= input.WasPressed(Key.B);
        WantsMarkSaved |= input.WasPressed(Key.K);
        ShowsAllSites ^= Page == OverlayPage.Leaks && input.WasPressed(Key.L);
        Pause(input);
        WantsOpen |= input.WasPressed(Key.Enter);
        WantsBack |= input.WasRepeated(Key.Backspace);
        WantsHolders |= input.WasPressed(Key.W);
        WantsSwitch |= input.WasPressed(Key.C);
        bool isShifted = Holds(input, Key.LeftShift) || Holds(input, Key.RightShift);
        if (input.WasPressed(Key.Slash) && !isShifted && PicksEntities)
        {
            Entry.Open(EntryPurpose.Find, default);
        }
        else
        {
            IsTyping = input.WasPressed(Key.Slash) && !isShifted;
        }

        if (input.WasPressed(Key.H) || (input.WasPressed(Key.Slash) && isShifted))
        {
            TurnHelp();
        }
    }

    /// <summary>Shows the page that explains, or what was shown before it.</summary>
    public void TurnHelp()
    {
        bool isShown = Mode == OverlayMode.Full && Page == OverlayPage.Help;
        (OverlayMode mode, OverlayPage page) = isShown ? _beforeHelp : (OverlayMode.Full, OverlayPage.Help);
        _beforeHelp = (Mode, Page);
        (Mode, Page) = (mode, page);
    }

    /// <summary>Makes the letters larger or smaller: with Ctrl, whoever has the keyboard.</summary>
    private void Resize(in InputState input)
    {
        if (!Holds(input, Key.LeftControl) && !Holds(input, Key.RightControl))
        {
            return;
        }

        int steps = (input.WasRepeated(Key.Equal) ? 1 : 0) - (input.WasRepeated(Key.Minus) ? 1 : 0);
        if (steps != 0)
        {
            Scale = Math.Clamp((Scale > 0 ? Scale : ShownScale) + steps, 1, LargestScale);
        }

        Scale = input.WasPressed(Key.Digit0) ? 0 : Scale;
    }

    private void Pause(in InputState input)
    {
        if (input.WasPressed(Key.Space))
        {
            TurnPause();
        }

        if (input.WasRepeated(Key.N))
        {
            Step();
        }

        if (input.WasPressed(Key.E))
        {
            PausesWhen.TurnEvents();
        }

        PausesWhen.OnSlowFrame ^= input.WasPressed(Key.F);
        PausesWhen.OnGarbage ^= input.WasPressed(Key.G);
        PausesWhen.OnArenaGrowth ^= input.WasPressed(Key.O);
    }

    /// <summary>Whether a key is held, or was for a part of the step: in a long step two keys may come and go.</summary>
    private static bool Holds(in InputState input, Key key) => input.IsDown(key) || input.WasPressed(key);

    private void MoveCursor(in InputState input)
    {
        bool isFar = Holds(input, Key.LeftShift) || Holds(input, Key.RightShift);
        int steps = (input.WasRepeated(Key.Comma) ? 1 : 0) - (input.WasRepeated(Key.Period) ? 1 : 0);
        Cursor.Steps += isFar ? 10 * steps : steps;
        Cursor.WantsOldest |= input.WasPressed(Key.Home);
        Cursor.Pinned = input.WasPressed(Key.End) ? 0 : Cursor.Pinned;
        Cursor.Zoom = (Cursor.Zoom + (input.WasPressed(Key.Z) ? 1 : 0)) % 3;
    }

    private void Type(in InputState input)
    {
        IsTyping = !input.WasPressed(Key.Enter) && !input.WasPressed(Key.Escape);
        if (input.WasPressed(Key.Escape))
        {
            _filterLength = 0;
        }

        if (input.WasRepeated(Key.Backspace) && _filterLength > 0)
        {
            _filterLength--;
        }

        if (_hearsText)
        {
            return;
        }

        TypeRange(input, Key.A, Key.Z, 'a');
        TypeRange(input, Key.Digit0, Key.Digit9, '0');
        TypeRange(input, Key.Space, Key.Space, ' ');
        TypeRange(input, Key.Minus, Key.Minus, '-');
        TypeRange(input, Key.Slash, Key.Slash, '/');
    }

    private void TypeRange(in InputState input, Key first, Key last, char letter)
    {
        for (Key key = first; key <= last; key++)
        {
            if (input.WasPressed(key))
            {
                Append((char)(letter + (key - first)));
            }
        }
    }

    private void Append(char letter)
    {
        if (_filterLength < _filter.Length)
        {
            _filter[_filterLength++] = letter;
        }
    }
}
