namespace Ashlar.Ecs;

/// <summary>
/// Commands that one thread recorded one after the other, for one work item or outside any. Runs are ordered as one
/// thread would have recorded them: by dispatch, then by item; what the caller records after a dispatch comes after
/// all of its items.
/// </summary>
/// <param name="Dispatch">The dispatch of the work item, or the last one before.</param>
/// <param name="Item">The work item, or <see cref="Outside"/>.</param>
/// <param name="Log">The log that holds the commands, by its place in the buffer.</param>
/// <param name="First">The place of the first of the commands in the log.</param>
/// <param name="Words">How many words they take; not known before playback.</param>
internal readonly record struct CommandRun(long Dispatch, int Item, int Log, int First, int Words)
{
    /// <summary>In place of <see cref="Item"/>: recorded outside any work item.</summary>
    public const int Outside = int.MaxValue;

    /// <summary>The order of recording, made once: sorting by a default comparer allocates a delegate at every call in
    /// a program compiled ahead of time.</summary>
    public static readonly Comparison<CommandRun> InOrder = static (left, right) =>
    {
        int order = left.Dispatch.CompareTo(right.Dispatch);
        order = order != 0 ? order : left.Item.CompareTo(right.Item);
        return order != 0 ? order : left.First.CompareTo(right.First);
    };
}
