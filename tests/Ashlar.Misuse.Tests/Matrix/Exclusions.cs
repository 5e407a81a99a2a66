using Ashlar.Memory;

namespace Ashlar.Misuse.Tests;

/// <summary>What the matrix leaves out, each with the reason that a user is told.</summary>
internal static class Exclusions
{
    /// <summary>What names memory by a few bytes, and so does not notice at <c>none</c> that it ended, or never was.</summary>
    private static readonly Type[] Unchecked =
    [
        typeof(NativeArray<>), typeof(NativeBitArray), typeof(NativeList<>), typeof(NativeQueue<>), typeof(NativeHashMap<,>),
        typeof(NativeHashSet<>), typeof(ArenaList<>), typeof(Shared<>), typeof(SlabSession<>), typeof(NativeEnumerator<>),
        typeof(ThreadHeap), typeof(NativeStringMap<>), typeof(NativeStringMap<>.Enumerator),
        typeof(SlabLinkedList<,>), typeof(SlabLinkedList<,>.Enumerator),
        typeof(NativeQueue<>.Enumerator), typeof(NativeHashMap<,>.Enumerator), typeof(NativeHashSet<>.Enumerator),
    ];

    public static IReadOnlyList<Exclusion> All { get; } =
    [
        new("The operating system's pages are given addresses as they come: the layer that others check stands above.",
            (_, each) => each.Member.Type == typeof(VirtualMemory) || each.Member.Type.IsSubclassOf(typeof(VirtualMemory))),
        new("Documented as not checked below full, for inner loops that know their index to be good.",
            (level, each) => level < CheckLevel.Full && each.Member.Method.Name == "At"),
        new("It is a set of references: what it refers to ended, and C# lets a reference be kept.",
            (_, each) => each.State is State.OwnDisposed or State.ParentDisposed or State.MemoryDisposed or State.AfterFrame
                && IsReferences(each.Member)),
        new("The default of a set of references holds null references.",
            (_, each) => each.State == State.OnDefault && IsReferences(each.Member)),
        new("Two billion items are two billion items: it does what it was asked.",
            (_, each) => each.Name.EndsWith("items=2147483647", StringComparison.Ordinal)),
        new("At none, containers and handles are not checked: that is what none is chosen for.",
            (level, each) => level == CheckLevel.None && IsMisused(each)
                && (Array.IndexOf(Unchecked, Definition(each.Member.Type)) >= 0
                    || each.Member.Slots.Any(slot => slot.Type == typeof(Handle<Body>) || slot.Type == typeof(NativeBitArray)))),
    ];

    /// <summary>Whether a case is left out at a level.</summary>
    public static bool Exclude(CheckLevel level, Case each) => All.Any(exclusion => exclusion.Covers(level, each));

    /// <summary>
    /// Whether a member has no cases at all: exceptions are made by the library alone, hold copies, and end with nothing; and
    /// no trace can be had where allocators were made before it, as they are here, only the refusal to start one.
    /// </summary>
    public static bool Exclude(Member member) => member.Type.IsSubclassOf(typeof(Exception))
        || (member.Type == typeof(MemoryTrace) && !member.Method.IsStatic);

    private static bool IsMisused(Case each) => each.IsCareless
        || each.State is State.OwnDisposed or State.ParentDisposed or State.MemoryDisposed or State.AfterFrame
            or State.OnDefault or State.OnCopied;

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsReferences(Member member)
    {
        Type type = Definition(member.Type);
        return type == typeof(MapEntry<,>) || type == typeof(StringMapEntry<>) || type == typeof(SlabEntry<>)
            || (type == typeof(NativeBlock) && member.Method.Name == nameof(NativeBlock.AsSpan))
            || type.Name.StartsWith("Components`", StringComparison.Ordinal)
            || type.Name.StartsWith("EntityComponents`", StringComparison.Ordinal)
            || (type.IsByRefLike && member.Method.Name == "get_Current" && type.Module == typeof(MemorySystem).Module);
    }
}
