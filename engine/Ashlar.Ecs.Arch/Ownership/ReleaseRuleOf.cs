using Arch.Core;

namespace Ashlar.Ecs.Arch;

/// <summary>The rule of one component type.</summary>
internal sealed class ReleaseRuleOf<T>(ComponentRelease<T> release) : ReleaseRule
{
    public override ComponentType Component => Component<T>.ComponentType;

    public override QueryDescription Everyone { get; } = new QueryDescription().WithAll<T>();

    public override void Release(ref Chunk chunk, int first, int count, ref Exception? failure)
    {
        foreach (ref T component in chunk.GetSpan<T>().Slice(first, count))
        {
            try
            {
                release(ref component);
            }
            catch (Exception thrown)
            {
                // The others must be released all the same, and none twice: the caller throws this at the end.
                failure ??= thrown;
            }
        }
    }
}
