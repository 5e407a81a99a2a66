namespace Ashlar.Ecs;

/// <summary>A delegate as a struct, so that both run through the same loop.</summary>
internal readonly struct ForEachCall(ForEach forEach) : IForEach
{
    public void Update(Entity entity) => forEach(entity);
}
