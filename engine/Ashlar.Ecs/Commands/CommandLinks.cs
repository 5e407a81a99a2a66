using System.Numerics;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Links the commands of each entity into a list. As long as entities come in the order of their ids, none comes a second
/// time and nothing is looked up; for the first that breaks the order, an open hash table is made of those before it.
/// </summary>
internal static class CommandLinks
{
    private const int None = -1;

    /// <summary>Links commands.</summary>
    /// <returns>The entities that they are for, in the order of their first command.</returns>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public static Span<CommandTarget> Link(Arena scratch, CommandStream commands)
    {
        Span<CommandTarget> targets = scratch.Allocate<CommandTarget>(commands.Count);
        Span<int> table = [];
        int count = 0;
        int current = None;
        int lowest = 0;
        int highest = -1;
        for (int place = 0; place != commands.End; place = commands.After(place))
        {
            ref Command command = ref commands[place];
            command.Next = None;
            command.IsSkipped = false;
            if (current == None || targets[current].Entity != command.Entity)
            {
                int id = command.Entity.Id;
                if (table.IsEmpty && (id > highest || id < lowest))
                {
                    highest = Math.Max(highest, id);
                    lowest = Math.Min(lowest, id);
                    current = None;
                }
                else
                {
                    table = table.IsEmpty ? TableOf(scratch, targets[..count], commands.Count) : table;
                    ref int found = ref Find(table, targets, command.Entity);
                    current = found;
                    found = current == None ? count : current;
                }

                if (current == None)
                {
                    current = count++;
                    targets[current] = new CommandTarget { Entity = command.Entity, First = place, Last = place };
                    continue;
                }
            }

            ref CommandTarget target = ref targets[current];
            commands[target.Last].Next = place;
            target.Last = place;
        }

        return targets[..count];
    }

    /// <summary>A table with room for more entities than there are commands, and those in it that are known.</summary>
    private static Span<int> TableOf(Arena scratch, Span<CommandTarget> targets, int commands)
    {
        Span<int> table = scratch.Allocate<int>((int)BitOperations.RoundUpToPowerOf2((uint)commands * 2));
        table.Fill(None);
        for (int index = 0; index < targets.Length; index++)
        {
            Find(table, targets, targets[index].Entity) = index;
        }

        return table;
    }

    /// <summary>Where the table has the number of an entity's target, or has room for it.</summary>
    private static ref int Find(Span<int> table, Span<CommandTarget> targets, Entity entity)
    {
        int mask = table.Length - 1;
        int index = entity.GetHashCode() & mask;
        while (table[index] != None && targets[table[index]].Entity != entity)
        {
            index = (index + 1) & mask;
        }

        return ref table[index];
    }
}
