namespace Ashlar.Misuse.Tests;

/// <summary>The states in which a call can be met.</summary>
internal enum State
{
    /// <summary>Everything is alive. Here alone each argument is also hostile, one at a time.</summary>
    Fresh,

    /// <summary>What the call is made on has ended.</summary>
    OwnDisposed,

    /// <summary>The group above everything has ended.</summary>
    ParentDisposed,

    /// <summary>The memory system has ended.</summary>
    MemoryDisposed,

    /// <summary>A query over the world runs.</summary>
    InQuery,

    /// <summary>A <c>foreach</c> over the pool runs.</summary>
    InPoolForeach,

    /// <summary>A pool's destroy hook runs, of an object that is destroyed.</summary>
    InDestroyHook,

    /// <summary>A pool's destroy hook runs, because the pool is disposed.</summary>
    InLastHook,

    /// <summary>A world's destroy hook runs, of an entity that is destroyed.</summary>
    InWorldHook,

    /// <summary>A handler of created entities runs.</summary>
    InCreatedHandler,

    /// <summary>A handler of removed components runs.</summary>
    InRemovedHandler,

    /// <summary>A command buffer is played back, and a handler runs.</summary>
    InPlayback,

    /// <summary>A low-memory handler runs.</summary>
    InLowMemory,

    /// <summary>A parallel query runs.</summary>
    InParallelQuery,

    /// <summary>Another thread calls than the one that made everything.</summary>
    OnAnotherThread,

    /// <summary>The thread that made everything has ended.</summary>
    ThreadEnded,

    /// <summary>The frame in which everything was made is over, and those in flight behind it.</summary>
    AfterFrame,

    /// <summary>The call is made on the default of its struct.</summary>
    OnDefault,

    /// <summary>The call is made on a struct whose copy was disposed, or had the same call.</summary>
    OnCopied,
}
