namespace Ashlar.Memory;

/// <content>The tree of allocators: who is in it, and how a node leaves it.</content>
public sealed partial class MemorySystem
{
    /// <summary>Nodes in the tree, the root included: those that frames advance.</summary>
    internal int NodeCount
    {
        get
        {
            lock (_gate)
            {
                return _allocators.Count;
            }
        }
    }

    /// <summary>Puts a node that is whole into the tree.</summary>
    /// <returns>False when its parent is being disposed.</returns>
    internal bool TryPublish(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Parent is { } parent)
            {
                if (parent.Life >= AllocatorLife.Ending)
                {
                    return false;
                }

                parent.Children.Add(allocator);
            }

            _allocators.Add(allocator);
            allocator.Life = AllocatorLife.Published;
            return true;
        }
    }

    /// <summary>Takes a node out of the tree. What stands below it follows.</summary>
    /// <returns>False when somebody did already.</returns>
    internal bool TryWithdraw(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Life != AllocatorLife.Published)
            {
                return false;
            }

            allocator.Life = AllocatorLife.Ending;
            _allocators.Remove(allocator);
            if (allocator.Parent is { } parent)
            {
                parent.Children.Remove(allocator);
                parent.EndingChildren++;
            }

            return true;
        }
    }

    /// <summary>The newest node below one, or null when no more are in the tree.</summary>
    internal Allocator? LastChildOf(Allocator allocator)
    {
        lock (_gate)
        {
            return allocator.Children.Count == 0 ? null : allocator.Children[^1];
        }
    }

    /// <summary>Keeps what stands below a node, also if the node is disposed meanwhile.</summary>
    /// <returns>False when it is disposed already.</returns>
    internal bool TryHold(Allocator allocator)
    {
        lock (_gate)
        {
            bool lives = allocator.Life <= AllocatorLife.Published;
            allocator.Holds += lives ? 1 : 0;
            return lives;
        }
    }

    /// <summary>Ends a hold.</summary>
    /// <returns>True when it was the last, and the node waits for that to go on with its end.</returns>
    internal bool EndHold(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Holds == 0)
            {
                throw new InvalidOperationException($"Nobody holds '{allocator.Path}': each EndHold belongs to a Hold.");
            }

            bool goesOn = --allocator.Holds == 0 && allocator.Life == AllocatorLife.Held;
            allocator.Life = goesOn ? AllocatorLife.Ending : allocator.Life;
            return goesOn;
        }
    }

    /// <summary>The hooks of a node have run.</summary>
    /// <returns>False when somebody holds what stands below it.</returns>
    internal bool TryBeginEnd(Allocator allocator)
    {
        lock (_gate)
        {
            allocator.Life = allocator.Holds > 0 ? AllocatorLife.Held : allocator.Life;
            return allocator.Holds == 0;
        }
    }

    /// <summary>A node whose hooks have run is to be released.</summary>
    /// <returns>False when it waits for a node below that somebody else is ending.</returns>
    internal bool TryBeginRelease(Allocator allocator)
    {
        lock (_gate)
        {
            bool waits = allocator.EndingChildren > 0;
            allocator.Life = waits ? AllocatorLife.Waiting : AllocatorLife.Ended;
            return !waits;
        }
    }

    /// <summary>A node is released.</summary>
    /// <returns>The node above, if it waited for this one only and is to be released now.</returns>
    internal Allocator? EndRelease(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Parent is not { } parent
                || --parent.EndingChildren > 0
                || parent.Life != AllocatorLife.Waiting)
            {
                return null;
            }

            parent.Life = AllocatorLife.Ended;
            return parent;
        }
    }

    internal void NoteLeak(Allocator allocator)
    {
        ref AllocatorCounters counters = ref allocator.Counters;
        if (allocator.HoldsObjects && counters.LiveObjects > 0)
        {
            _leaks.Add(new MemoryLeak(allocator.Path, allocator.Kind, counters.LiveObjects, counters.LiveBytes)
            {
                Sites = allocator.LiveSites,
            });
        }
    }

    /// <summary>Under full checks: a container that was not disposed before its allocator was.</summary>
    internal void NoteLeak(Allocator allocator, int origin, long bytes) =>
        _leaks.Add(new MemoryLeak(allocator.Path, allocator.Kind, 1, bytes)
        {
            Container = Origins.TypeName(origin),
            Sites = Origins.Site(origin) is { } site ? [new LeakSite(site, 1)] : [],
        });

    private static void CopySubtree(Allocator allocator, int parent, MemorySnapshot snapshot)
    {
        allocator.Refresh();
        int index = snapshot.Add(new AllocatorSnapshot(allocator, parent, allocator.Counters));
        List<Allocator> children = allocator.Children;
        for (int i = 0; i < children.Count; i++)
        {
            CopySubtree(children[i], index, snapshot);
        }
    }
}
