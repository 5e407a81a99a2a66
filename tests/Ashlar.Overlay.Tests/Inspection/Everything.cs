using System.Numerics;
using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Overlay.Tests;

/// <summary>A component with a field of each kind.</summary>
internal struct Everything
{
    public byte Byte;
    public double Double;
    public sbyte SByte;
    public short Short;
    public ushort UShort;
    public int Int;
    public uint UInt;
    public long Long;
    public ulong ULong;
    public float Float;
    public bool Flag;
    public char Letter;
    public Mood Mood;
    public Parts Parts;
    public Vector2 Place;
    public Quaternion Turn;
    public Entity Other;
    public Handle<int> Handle;
    public decimal Money;
    public Inner Inner;

    static Everything() => FieldRegistry.Add<Inner>();
}

internal record struct Inner(short Deep);

internal enum Mood : short
{
    Angry = -5,
    Anxious = 2,
    Calm = 3,
}

[Flags]
internal enum Parts : byte
{
    None = 0,
    Left = 1,
    Right = 2,
}

/// <summary>A component that refers to an entity.</summary>
internal record struct Target(Entity Who, float Force);

/// <summary>One that lies beside the archetypes.</summary>
[Sparse]
internal record struct Grudge(Entity Against, int Years);

/// <summary>One that can be switched off.</summary>
[Enableable]
internal record struct Engine(float Power);

/// <summary>A tag.</summary>
internal struct Marked;

/// <summary>One with references.</summary>
internal record struct Caption(string Text);

/// <summary>An object of a pool that refers to an entity and to one of its kind.</summary>
internal record struct Trail(Entity Owner, Handle<Trail> Next, int Age);
