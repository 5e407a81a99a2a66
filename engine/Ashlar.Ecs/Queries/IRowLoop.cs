namespace Ashlar.Ecs;

/// <summary>The loop of a query that also visits entities which are not rows of a chunk side by side.</summary>
internal interface IRowLoop : IQueryLoop
{
    /// <summary>Calls the user's code for some entities. What they write to the struct is there when they throw.</summary>
    /// <param name="rows">By value: the compiler copies what is <c>in</c> before every call of an interface.</param>
    void Run<TRows>(TRows rows)
        where TRows : struct, IRows;
}

/// <inheritdoc/>
internal interface IRowLoop<T> : IRowLoop
{
    /// <summary>The user's struct, with what its code changed in it.</summary>
    T ForEach { get; }
}
