using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

/// <content>Components that are switched off and on.</content>
public sealed partial class World
{
    /// <summary>Enables a component of an entity, if it is disabled: queries find it again. Nothing moves, and nobody is
    /// told. Allowed while a query runs, and in a parallel query for the entities that the code was handed; a query has
    /// looked at the rest of the chunk by then.</summary>
    /// <typeparam name="T">The component, with <see cref="EnableableAttribute"/>.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    public void Enable<T>(Entity entity) => SetDisabled(entity, Component<T>.Id, isDisabled: false);

    /// <summary>Disables a component of an entity, if it is enabled: queries pass over it as if it were not there. It keeps
    /// its value, and <see cref="Get{T}(Entity)"/> and <see cref="Has{T}(Entity)"/> find it. Nothing moves, and nobody is
    /// told. Allowed while a query runs, and in a parallel query for the entities that the code was handed; a query has
    /// looked at the rest of the chunk by then.</summary>
    /// <typeparam name="T">The component, with <see cref="EnableableAttribute"/>.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    public void Disable<T>(Entity entity) => SetDisabled(entity, Component<T>.Id, isDisabled: true);

    /// <summary>Enables or disables a component of an entity; see <see cref="Enable{T}"/> and
    /// <see cref="Disable{T}"/>.</summary>
    /// <typeparam name="T">The component, with <see cref="EnableableAttribute"/>.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="enabled">Whether it is enabled from here on.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    public void SetEnabled<T>(Entity entity, bool enabled) => SetDisabled(entity, Component<T>.Id, !enabled);

    /// <summary>Enables or disables a component of an entity; see <see cref="Enable{T}"/> and
    /// <see cref="Disable{T}"/>.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component, with <see cref="EnableableAttribute"/>.</param>
    /// <param name="enabled">Whether it is enabled from here on.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    public void SetEnabled(Entity entity, ComponentType type, bool enabled) =>
        SetDisabled(entity, type.Info.Id, !enabled);

    /// <summary>Tells whether a component of an entity is enabled.</summary>
    /// <typeparam name="T">The component, with <see cref="EnableableAttribute"/>.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <returns>Whether queries find it.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    public bool IsEnabled<T>(Entity entity) => IsEnabled(entity, Component<T>.Id);

    /// <summary>Tells whether a component of an entity is enabled.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component, with <see cref="EnableableAttribute"/>.</param>
    /// <returns>Whether queries find it.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    public bool IsEnabled(Entity entity, ComponentType type) => IsEnabled(entity, type.Info.Id);

    /// <summary>Whether several threads may write bits: a parallel query runs, whose jobs own rows of one word.</summary>
    internal bool WritesTogether => Volatile.Read(ref _parallelQueries) != 0;

    private void WriteDisabled(ref ulong word, ulong bit, bool isDisabled)
    {
        if (WritesTogether)
        {
            DisabledBits.WriteTogether(ref word, bit, isDisabled);
        }
        else
        {
            DisabledBits.Write(ref word, bit, isDisabled);
        }
    }

    private void SetDisabled(Entity entity, int componentId, bool isDisabled) =>
        WriteDisabled(ref DisabledWordOf(entity, componentId, out ulong bit), bit, isDisabled);

    private bool IsEnabled(Entity entity, int componentId) =>
        (DisabledWordOf(entity, componentId, out ulong bit) & bit) == 0;

    private ref ulong DisabledWordOf(Entity entity, int componentId, out ulong bit)
    {
        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        int offset = slot.Layout.BitOffsetOf(componentId);
        if (offset == ChunkLayout.Missing)
        {
            ThrowCannotSwitch(entity, componentId);
        }

        bit = DisabledBits.BitOf(row);
        return ref slot.Block.At<ulong>(offset + (DisabledBits.WordOf(row) * sizeof(ulong)));
    }

    [DoesNotReturn]
    private static void ThrowCannotSwitch(Entity entity, int componentId)
    {
        ComponentRegistry.InfoOf(componentId).ThrowUnlessEnableable();
        WorldChecks.ThrowMissing(entity, new ComponentType(componentId));
    }
}
