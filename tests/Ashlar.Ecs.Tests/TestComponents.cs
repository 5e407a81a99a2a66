using System.Runtime.InteropServices;

namespace Ashlar.Ecs.Tests;

internal record struct Position(float X, float Y, float Z);

internal record struct Velocity(float X, float Y, float Z);

internal record struct Health(int Points);

internal record struct Mass(double Kilograms, double Inverse);

internal record struct Small(byte Value);

internal struct Player;

internal record struct Frozen;

/// <summary>A byte under a layout that says the size itself, as the compiler does for empty structs.</summary>
[StructLayout(LayoutKind.Sequential, Size = 1)]
internal record struct SpelledOut(byte Value);

/// <summary>A struct that holds a reference, so that its column is managed.</summary>
internal record struct Label(string? Text, int Number);

/// <summary>Comes and goes.</summary>
[Sparse]
internal record struct Burning(float Seconds, int Source);

/// <summary>A tag that comes and goes.</summary>
[Sparse]
internal struct Chosen;

/// <summary>Comes and goes, and holds a reference.</summary>
[Sparse]
internal record struct Note(string? Text, int Number);

/// <summary>Is switched off and on.</summary>
[Enableable]
internal record struct Lamp(int Level);

/// <summary>A tag that is switched off and on.</summary>
[Enableable]
internal struct Asleep;

/// <summary>Is switched off and on, and holds a reference.</summary>
[Enableable]
internal record struct Title(string? Text, int Number);

/// <summary>A class as a component.</summary>
internal sealed record Inventory(int Items);
