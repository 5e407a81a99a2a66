namespace Ashlar.Ecs;

/// <summary>
/// Lets the compiler make a <see cref="Signature"/> of a collection expression.
/// Costs what the signature's constructor costs. Safe to use from any thread.
/// </summary>
/// <example><code>
/// Signature signature = [typeof(Position), typeof(Velocity)];
/// </code></example>
public static class SignatureBuilder
{
    /// <summary>Makes a signature of component types.</summary>
    /// <param name="components">The types, each once.</param>
    /// <returns>The signature.</returns>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public static Signature Create(ReadOnlySpan<ComponentType> components) => new(components);
}
