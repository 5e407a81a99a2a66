namespace Ashlar.Ecs;

/// <summary>Reads and writes components of one type as objects, for callers that know the type only at run time.</summary>
internal abstract class ComponentBox
{
    public abstract object? Read(in Row row, int offset);

    public abstract void Write(in Row row, int offset, object? value);
}

/// <inheritdoc/>
internal sealed class ComponentBox<T> : ComponentBox
{
    public override object? Read(in Row row, int offset) => row.At<T>(offset);

    public override void Write(in Row row, int offset, object? value) => row.At<T>(offset) = (T)value!;
}
