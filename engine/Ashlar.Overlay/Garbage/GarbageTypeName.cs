using System.Text;

namespace Ashlar.Overlay;

/// <summary>The names of types as the runtime's events give them, as a programmer writes them.</summary>
internal static class GarbageTypeName
{
    private const string Closure = "<>c__DisplayClass";

    /// <summary>The name of a type: <c>List&lt;Int32&gt;</c>; of a value type, which is boxed where it is garbage.</summary>
    public static string Of(Type type) => type.IsValueType ? Of(type.ToString()) + " (boxed)" : Of(type.ToString());

    /// <summary>
    /// <c>List&lt;Int32&gt;</c> for <c>System.Collections.Generic.List`1[System.Int32]</c>; what holds the variables of a
    /// lambda is a closure.
    /// </summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length);
        int place = 0;
        while (place < name.Length)
        {
            int before = place;
            Append(text, name, ref place);
            place += place == before ? 1 : 0;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, ref int place)
    {
        int end = name.AsSpan(place).IndexOfAny('[', ']', ',');
        end = end < 0 ? name.Length : place + end;
        AppendNested(text, name.AsSpan(place, end - place));
        place = end;
        while (place < name.Length && name[place] == '[')
        {
            if (place + 1 < name.Length && name[place + 1] is ']' or ',')
            {
                int close = Math.Max(place + 1, name.IndexOf(']', place));
                text.Append(name, place, close - place + 1);
                place = close + 1;
            }
            else
            {
                AppendArguments(text, name, ref place);
            }
        }
    }

    private static void AppendArguments(StringBuilder text, string name, ref int place)
    {
        text.Append('<');
        do
        {
            text.Append(name[place] == ',' ? ", " : string.Empty);
            place++;
            Append(text, name, ref place);
        }
        while (place < name.Length && name[place] == ',');

        text.Append('>');
        place++;
    }

    /// <summary>A name without namespace and numbers of arguments, of which a type inside another has more than one part.</summary>
    private static void AppendNested(StringBuilder text, ReadOnlySpan<char> name)
    {
        int outer = name.IndexOf('+');
        int dot = (outer < 0 ? name : name[..outer]).LastIndexOf('.');
        name = name[(dot + 1)..];
        bool isFirst = true;
        foreach (Range range in name.Split('+'))
        {
            ReadOnlySpan<char> part = name[range];
            int tick = part.IndexOf('`');
            part = tick < 0 ? part : part[..tick];
            text.Append(isFirst ? string.Empty : ".");
            isFirst = false;
            int close = part.LastIndexOf('>');
            if (part.StartsWith(Closure))
            {
                text.Append("closure");
            }
            else if (part.StartsWith("<") && close > 1)
            {
                text.Append(part[1..close]).Append(" (state)");
            }
            else
            {
                text.Append(part);
            }
        }
    }
}
