using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// The entity that is looked at closely, the edit that the user asked for, and the search through all others. Edits are
/// made after the page was drawn: no query runs then. Makes no garbage once the fields of a type were seen.
/// </summary>
internal sealed class EntityInspection
{
    private const int MaximumComponents = 64;
    private const int MaximumLines = 512;
    private const int Remembered = 32;

    private readonly int[] _components = new int[MaximumComponents];
    private readonly InspectorLine[] _lines = new InspectorLine[MaximumLines];
    private readonly EntityKey[] _before = new EntityKey[Remembered];
    private readonly byte[] _edit = new byte[sizeof(ulong)];
    private IReadOnlyList<IWorldFigures>? _others;
    private MemorySnapshot? _memory;
    private int _lineCount;
    private int _beforeCount;
    private int _editComponent;
    private FieldDescription? _editField;

    /// <summary>The entity; none at first.</summary>
    public EntityKey Entity { get; private set; }

    /// <summary>The world that it lives, or lived, in; null where it was never seen alive.</summary>
    public IWorldContent? World { get; private set; }

    /// <summary>The world whose entities are looked for.</summary>
    public IWorldContent? Main { get; private set; }

    /// <summary>Whether it is alive.</summary>
    public bool IsAlive { get; private set; }

    /// <summary>Where it lies, or lay last.</summary>
    public EntityPlace Place { get; private set; }

    /// <summary>The frame since which it is looked at.</summary>
    public long Since { get; private set; }

    /// <summary>The frame in which it was first seen dead.</summary>
    public long DiedIn { get; private set; }

    /// <summary>The frame that is shown.</summary>
    public long Frame { get; private set; }

    /// <summary>How often it has moved to another archetype since it is looked at.</summary>
    public int Moves { get; private set; }

    /// <summary>Its components and their fields.</summary>
    public ReadOnlySpan<InspectorLine> Lines => _lines.AsSpan(0, _lineCount);

    /// <summary>Whether there is an entity to go back to.</summary>
    public bool HasBefore => _beforeCount > 0;

    /// <summary>What is searched for.</summary>
    public EntityQuery Query { get; } = new();

    /// <summary>What was found.</summary>
    public EntityScan Scan { get; } = new();

    /// <summary>The archetype whose entities are listed, or -1.</summary>
    public int Archetype { get; private set; } = -1;

    /// <summary>Whether there was a search.</summary>
    public bool HasSearched { get; private set; }

    /// <summary>Looks at an entity.</summary>
    public void Inspect(EntityKey entity)
    {
        if (entity == Entity)
        {
            return;
        }

        if (!Entity.IsNone)
        {
            if (_beforeCount == Remembered)
            {
                _before.AsSpan(1).CopyTo(_before);
                _beforeCount--;
            }

            _before[_beforeCount++] = Entity;
        }

        Show(entity);
    }

    /// <summary>Looks at the entity before.</summary>
    public void Back()
    {
        if (_beforeCount > 0)
        {
            Show(_before[--_beforeCount]);
        }
    }

    /// <summary>Looks where the entity is now, and goes on searching.</summary>
    /// <param name="frame">The worlds.</param>
    /// <param name="number">The number of the frame.</param>
    /// <param name="memory">The allocators.</param>
    public void Refresh(in OverlayFrame frame, long number, MemorySnapshot? memory = null)
    {
        _memory = memory;
        Main = frame.World as IWorldContent;
        _others = frame.OtherWorlds;
        Frame = number;
        if (Since < 0)
        {
            Since = number;
        }

        if (!Entity.IsNone)
        {
            Find();
        }

        Scan.Advance();
    }

    /// <summary>Reads which lines there are to show.</summary>
    public void ReadLines()
    {
        _lineCount = 0;
        int count = World?.CopyComponents(Entity, _components) ?? 0;
        foreach (int component in _components.AsSpan(0, count))
        {
            AddLine(new InspectorLine(component, null));
            foreach (FieldDescription field in FieldRegistry.FieldsOf(World!.TypeOf(component)))
            {
                AddLine(new InspectorLine(component, field));
            }
        }
    }

    /// <summary>The world in which an entity is alive, or null.</summary>
    public IWorldContent? WorldOf(EntityKey entity)
    {
        if (Main is not null && Main.TryFind(entity, out _))
        {
            return Main;
        }

        for (int index = 0; _others is not null && index < _others.Count; index++)
        {
            if (_others[index] is IWorldContent other && other.TryFind(entity, out _))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Searches for what a text says; an archetype that was picked is forgotten.</summary>
    /// <returns>Whether the text is understood.</returns>
    public bool Search(ReadOnlySpan<char> text)
    {
        Archetype = -1;
        return Main is not null && Query.Parse(Main, text) && BeginSearch();
    }

    /// <summary>Lists the entities of an archetype.</summary>
    public void ListArchetype(int archetype)
    {
        Query.Clear();
        Archetype = archetype;
        BeginSearch();
    }

    /// <summary>Searches for what holds the entity.</summary>
    public void SearchHolders()
    {
        HasSearched = true;
        Scan.BeginHolders(Main, _others, FieldKind.Entity, Entity.Value, null, _memory is null ? default : _memory.Nodes);
    }

    /// <summary>Searches for what holds a handle.</summary>
    public void SearchHolders(ulong packed, Type content)
    {
        HasSearched = true;
        Scan.BeginHolders(Main, _others, FieldKind.Handle, packed, content, _memory is null ? default : _memory.Nodes);
    }

    /// <summary>Asks for an edit, which <see cref="Apply"/> makes.</summary>
    public void Edit(in InspectorLine line, ReadOnlySpan<byte> value)
    {
        _editComponent = line.Component;
        _editField = line.Field;
        value[..line.Field!.Bytes].CopyTo(_edit);
    }

    /// <summary>Makes the edit that was asked for.</summary>
    /// <returns>What to tell the user, or null.</returns>
    public string? Apply()
    {
        if (_editField is not { } field)
        {
            return null;
        }

        _editField = null;
        try
        {
            bool isDone = World is not null
                && World.TryWrite(Entity, _editComponent, field.Offset, _edit.AsSpan(0, field.Bytes));
            return isDone ? null : "not edited: it has died, lost the component, or its destroy hook owns the value";
        }
        catch (Exception failure)
        {
            return $"edited, and a handler that was told threw: {failure.Message}";
        }
    }

    private bool BeginSearch()
    {
        HasSearched = true;
        if (Main is not null)
        {
            Scan.BeginQuery(Main, Query, Archetype);
        }

        return true;
    }

    private void Show(EntityKey entity)
    {
        Entity = entity;
        World = null;
        IsAlive = false;
        Since = -1;
        DiedIn = -1;
        Moves = 0;
        Place = default;
        _lineCount = 0;
        _editField = null;
    }

    private void Find()
    {
        World ??= WorldOf(Entity);
        bool wasAlive = IsAlive;
        IsAlive = World is not null && World.TryFind(Entity, out EntityPlace place) && Follow(place, wasAlive);
        DiedIn = IsAlive ? -1 : DiedIn < 0 ? Frame : DiedIn;
    }

    private bool Follow(EntityPlace place, bool wasAlive)
    {
        Moves += wasAlive && place.Table != Place.Table ? 1 : 0;
        Place = place;
        return true;
    }

    private void AddLine(in InspectorLine line)
    {
        if (_lineCount < MaximumLines)
        {
            _lines[_lineCount++] = line;
        }
    }
}
