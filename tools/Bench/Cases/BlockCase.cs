namespace Ashlar.Bench;

/// <summary>What is done to allocators of blocks. One operation is one allocation and one free.</summary>
internal enum BlockCase
{
    /// <summary>Allocate one, free it, again.</summary>
    Lifo,

    /// <summary>Allocate 1000, free them oldest first.</summary>
    Fifo,

    /// <summary>100 000 live; free one at random, allocate one in its place.</summary>
    Churn,

    /// <summary>Allocate 256, free them in a shuffled order.</summary>
    Burst,

    /// <summary>One thread allocates, another frees.</summary>
    TwoThreads,
}
