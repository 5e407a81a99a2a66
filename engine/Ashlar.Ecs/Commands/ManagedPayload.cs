namespace Ashlar.Ecs;

/// <summary>Recorded values of one component type that holds references, which frame memory must not.</summary>
internal abstract class ManagedPayload
{
    public abstract void Write(int index, Array column, int row);

    public abstract void Clear();
}

/// <inheritdoc/>
internal sealed class ManagedPayload<T> : ManagedPayload
{
    private readonly List<T> _values = [];

    public T this[int index] => _values[index];

    public int Add(in T value)
    {
        _values.Add(value);
        return _values.Count - 1;
    }

    public override void Write(int index, Array column, int row) => ((T[])column)[row] = _values[index];

    public override void Clear() => _values.Clear();
}

/// <summary>What stands behind a command in place of a value that holds references.</summary>
/// <param name="Log">The log that keeps the value, by its place in the buffer.</param>
/// <param name="Index">Which of the log's values of the type it is.</param>
internal readonly record struct ManagedValue(int Log, int Index);
