using System.Runtime.InteropServices;
using Arch.Core;

namespace Ashlar.Ecs.Arch;

/// <summary>The component type <typeparamref name="T"/> as commands know it.</summary>
internal sealed class CommandComponentOf<T> : CommandComponent
    where T : unmanaged
{
    public static readonly CommandComponentOf<T> Instance = new();

    public override void Put(World world, Entity entity, ReadOnlySpan<byte> payload)
    {
        T value = MemoryMarshal.Read<T>(payload);
        if (world.Has<T>(entity))
        {
            world.Set(entity, in value);
        }
        else
        {
            world.Add(entity, in value);
        }
    }

    public override void Remove(World world, WorldOwnership? ownership, Entity entity)
    {
        if (!world.Has<T>(entity))
        {
            return;
        }

        if (ownership is null)
        {
            world.Remove<T>(entity);
        }
        else
        {
            ownership.Remove<T>(entity);
        }
    }
}
