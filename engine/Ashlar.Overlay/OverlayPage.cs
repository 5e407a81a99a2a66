namespace Ashlar.Overlay;

/// <summary>A page of the full <see cref="MemoryOverlay"/>; its number is its key, from 1.</summary>
public enum OverlayPage
{
    /// <summary>Frame, memory, allocators, garbage, entities.</summary>
    Overview,

    /// <summary>Every allocator, to be sorted, filtered and selected.</summary>
    Allocators,

    /// <summary>What arenas use of what they have, and how the last frames sized the frame arenas.</summary>
    Arenas,

    /// <summary>The archetypes of the world, and what they waste.</summary>
    Entities,

    /// <summary>What grew between two marks, by allocator and call site.</summary>
    Leaks,

    /// <summary>What went wrong lately.</summary>
    Events,

    /// <summary>What each zone of the program takes of a frame, and the program's own numbers.</summary>
    Systems,

    /// <summary>One entity: its components, field by field, to be edited; and the search for entities.</summary>
    Entity,

    /// <summary>The memory as areas: allocators within allocators, in a world its archetypes.</summary>
    Treemap,

    /// <summary>What the words, the colours and the keys mean. Its keys are <c>?</c> and <c>H</c>.</summary>
    Help,
}
