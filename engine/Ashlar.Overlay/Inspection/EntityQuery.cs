using System.Globalization;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What the user looks for, from text: <c>enemy</c>, <c>enemy.health&gt;5</c>, <c>#12</c>, several of them with spaces
/// between. Names may be in any case, and cut where the rest is clear. What takes the shift key, which terminals do not
/// tell of, can be said without: <c>enemy.health over 5</c>, <c>under</c>, <c>not</c>, and <c>12</c>. Makes no garbage.
/// </summary>
internal sealed class EntityQuery
{
    private const int MaximumTerms = 8;

    private readonly QueryTerm[] _terms = new QueryTerm[MaximumTerms];
    private readonly char[] _word = new char[40];
    private int _count;
    private int _wordLength;

    /// <summary>The conditions, all of which must be met.</summary>
    public ReadOnlySpan<QueryTerm> Terms => _terms.AsSpan(0, _count);

    /// <summary>What is wrong with the text, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>The word that <see cref="Error"/> is about.</summary>
    public ReadOnlySpan<char> ErrorWord => _word.AsSpan(0, _wordLength);

    /// <summary>Looks for every entity.</summary>
    public void Clear()
    {
        _count = 0;
        _wordLength = 0;
        Error = null;
    }

    /// <summary>Reads a text.</summary>
    /// <returns>Whether it is understood; else <see cref="Error"/> says why not.</returns>
    public bool Parse(IWorldContent world, ReadOnlySpan<char> text)
    {
        Clear();
        text = text.Trim();
        while (!text.IsEmpty && Error is null)
        {
            ParseTerm(world, ref text);
            text = text.TrimStart();
        }

        return Error is null;
    }

    private void ParseTerm(IWorldContent world, ref ReadOnlySpan<char> text)
    {
        if (_count == MaximumTerms)
        {
            Fail("at most 8 conditions, not also", text);
            return;
        }

        ReadOnlySpan<char> name = TakeWord(ref text);
        if (name.StartsWith('#') || (!name.IsEmpty && char.IsAsciiDigit(name[0])))
        {
            bool isNumber = int.TryParse(name.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            Add(isNumber, new QueryTerm(-1, null, Comparison.Equal, number, (ulong)number), "an entity is # and a number, not", name);
            return;
        }

        int dot = name.IndexOf('.');
        ReadOnlySpan<char> componentName = dot < 0 ? name : name[..dot];
        int component = FindComponent(world, componentName);
        if (component < 0)
        {
            Fail(component == -2 ? "several components begin with" : "no component is called", componentName);
            return;
        }

        Comparison comparison = TakeComparison(ref text);
        if (dot < 0)
        {
            bool isAlone = comparison == Comparison.None;
            Add(isAlone, new QueryTerm(component, null, comparison, 0, 0), "compare one of its fields: component.field, not", name);
            return;
        }

        ReadOnlySpan<FieldDescription> fields = FieldRegistry.FieldsOf(world.TypeOf(component));
        int index = FindField(fields, name[(dot + 1)..]);
        if (index < 0)
        {
            Fail(fields.IsEmpty ? "the component has no registered fields:"
                : index == -2 ? "several fields begin with"
                : "the component has no field", fields.IsEmpty ? componentName : name[(dot + 1)..]);
            return;
        }

        if (comparison == Comparison.None)
        {
            Fail("< > <= >= = or != and a value must follow", name);
            return;
        }

        AddComparison(component, fields[index], comparison, TakeWord(ref text));
    }

    private void AddComparison(int component, FieldDescription field, Comparison comparison, ReadOnlySpan<char> word)
    {
        if (field.Kind == FieldKind.Unknown)
        {
            Fail("this field cannot be compared:", field.Name);
            return;
        }

        if (field.Kind is FieldKind.Entity or FieldKind.Handle)
        {
            ReadOnlySpan<char> digits = word.StartsWith('#') ? word[1..] : word;
            bool isNumber = uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out uint number);
            Add(isNumber, new QueryTerm(component, field, comparison, number, number), "a reference is # and a number, not", word);
            return;
        }

        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        string? error = FieldText.Parse(field, word, bytes);
        if (error is not null)
        {
            Fail(error, word);
            return;
        }

        ReadOnlySpan<byte> value = bytes[..field.Bytes];
        double asNumber = FieldText.NumberOf(field, value);
        Add(true, new QueryTerm(component, field, comparison, asNumber, FieldText.BitsOf(field, value)), "", word);
    }

    private void Add(bool isRight, in QueryTerm term, string error, ReadOnlySpan<char> word)
    {
        if (isRight)
        {
            _terms[_count++] = term;
        }
        else
        {
            Fail(error, word);
        }
    }

    private void Fail(string error, ReadOnlySpan<char> word)
    {
        Error = error;
        _wordLength = Math.Min(word.Length, _word.Length);
        word[.._wordLength].CopyTo(_word);
    }

    /// <summary>Up to a space or a comparison.</summary>
    private static ReadOnlySpan<char> TakeWord(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        int end = text.IndexOfAny(" <>=!");
        ReadOnlySpan<char> word = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[end..];
        return word;
    }

    private static Comparison TakeComparison(ref ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart();
        Comparison word = TakeWord(ref rest) switch
        {
            "over" => Comparison.Greater,
            "under" => Comparison.Less,
            "not" => Comparison.Different,
            _ => Comparison.None,
        };
        if (word != Comparison.None)
        {
            text = rest;
            return word;
        }

        rest = text.TrimStart();
        bool hasEqual = rest.Length > 1 && rest[1] == '=';
        Comparison comparison = rest.IsEmpty ? Comparison.None : rest[0] switch
        {
            '<' => hasEqual ? Comparison.AtMost : Comparison.Less,
            '>' => hasEqual ? Comparison.AtLeast : Comparison.Greater,
            '!' when hasEqual => Comparison.Different,
            '=' => Comparison.Equal,
            _ => Comparison.None,
        };
        if (comparison != Comparison.None)
        {
            text = rest[(hasEqual ? 2 : 1)..];
        }

        return comparison;
    }

    /// <summary>A component by its name, or by a beginning that no other has: -1 for none, -2 for several.</summary>
    private static int FindComponent(IWorldContent world, ReadOnlySpan<char> name)
    {
        int found = -1;
        for (int component = 0; component < world.ComponentCount; component++)
        {
            int match = MatchOf(world.ComponentName(component), name);
            if (match == 2)
            {
                return component;
            }

            found = match == 0 ? found : found == -1 ? component : -2;
        }

        return found;
    }

    private static int FindField(ReadOnlySpan<FieldDescription> fields, ReadOnlySpan<char> name)
    {
        int found = -1;
        for (int index = 0; index < fields.Length; index++)
        {
            int match = MatchOf(fields[index].Name, name);
            if (match == 2)
            {
                return index;
            }

            found = match == 0 ? found : found == -1 ? index : -2;
        }

        return found;
    }

    /// <summary>2 for the same, 1 for a beginning, 0 for another.</summary>
    private static int MatchOf(ReadOnlySpan<char> whole, ReadOnlySpan<char> name) =>
        whole.Equals(name, StringComparison.OrdinalIgnoreCase) ? 2
        : !name.IsEmpty && whole.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? 1
        : 0;
}
