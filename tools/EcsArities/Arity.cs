namespace EcsArities;

/// <summary>One number of type parameters, and the lists that its code is made of.</summary>
/// <param name="Count">How many.</param>
internal sealed record Arity(int Count)
{
    /// <summary><c>T0, T1</c></summary>
    public string Types => List(i => $"T{i}");

    /// <summary>Joins one piece of text for each type parameter.</summary>
    /// <param name="piece">The text for a number.</param>
    /// <param name="separator">What stands between.</param>
    /// <returns>The list.</returns>
    public string List(Func<int, string> piece, string separator = ", ") =>
        string.Join(separator, Enumerable.Range(0, Count).Select(piece));
}
