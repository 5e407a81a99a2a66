namespace Ashlar.Misuse.Tests;

/// <summary>The values that a type is met with: what a careful program gives, and what a careless one does.</summary>
internal sealed class Choices
{
    private readonly List<(string Label, Func<Scene, object?> Make)> _all = [];

    /// <summary>How many of them a careful program gives; they come first, and are met in every state.</summary>
    public int Usual { get; private set; }

    public int Count => _all.Count;

    public string Label(int choice) => _all[choice].Label;

    public object? Make(int choice, Scene scene) => _all[choice].Make(scene);

    public Choices Give(string label, Func<Scene, object?> make)
    {
        _all.Insert(Usual++, (label, make));
        return this;
    }

    public Choices GiveCarelessly(string label, Func<Scene, object?> make)
    {
        _all.Add((label, make));
        return this;
    }
}
