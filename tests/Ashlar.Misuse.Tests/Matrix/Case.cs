namespace Ashlar.Misuse.Tests;

/// <summary>A cell of the matrix: a member, the state it is met in, and what it is given.</summary>
internal sealed class Case
{
    private readonly int[] _choices;

    private Case(Member member, State state, int[] choices)
    {
        Member = member;
        State = state;
        _choices = choices;
    }

    /// <summary>Every case, always in the same order; those of one member stand together.</summary>
    public static IReadOnlyList<Case> All { get; } = [.. Member.All.SelectMany(Of)];

    public Member Member { get; }

    public State State { get; }

    /// <summary>The name by which a case is reported, excluded and found again.</summary>
    public string Name
    {
        get
        {
            string name = $"{State} {Member.Name}";
            for (int slot = 0; slot < _choices.Length; slot++)
            {
                if (_choices[slot] != 0)
                {
                    Slot place = Member.Slots[slot];
                    name += $" {place.Name}={Arguments.Of(place)!.Label(_choices[slot])}";
                }
            }

            return name;
        }
    }

    /// <summary>Whether an argument is one that a careful program does not give.</summary>
    public bool IsCareless => Enumerable.Range(0, _choices.Length)
        .Any(slot => _choices[slot] >= Arguments.Of(Member.Slots[slot])!.Usual);

    public Scene NewScene() => Scene.For(Member, _choices, State);

    private static IEnumerable<Case> Of(Member member)
    {
        Choices?[] choices = [.. member.Slots.Select(Arguments.Of)];
        if (choices.Contains(null))
        {
            yield break;
        }

        foreach (State state in Enum.GetValues<State>())
        {
            if (!Applies(member, state))
            {
                continue;
            }

            yield return new Case(member, state, new int[choices.Length]);
            for (int slot = 0; slot < choices.Length; slot++)
            {
                int met = state == State.Fresh ? choices[slot]!.Count : choices[slot]!.Usual;
                for (int choice = 1; choice < met; choice++)
                {
                    if (slot == 0 && member.HasInstance && choices[slot]!.Label(choice) == "null")
                    {
                        continue;
                    }

                    int[] other = new int[choices.Length];
                    other[slot] = choice;
                    yield return new Case(member, state, other);
                }
            }
        }
    }

    private static bool Applies(Member member, State state) => state switch
    {
        State.OwnDisposed => member.HasInstance,
        State.OnDefault or State.OnCopied => member.HasInstance && member.Type.IsValueType,
        _ => true,
    };
}
