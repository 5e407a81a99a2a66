using Ashlar.Memory;

namespace Ashlar.Ecs.Arch.Tests;

internal record struct Position(float X, float Y);

internal record struct Velocity(float X, float Y, float Z);

internal struct Frozen;

internal sealed class Label;

/// <summary>An object outside of the world.</summary>
internal record struct Thing(int Number);

/// <summary>Owns a thing.</summary>
internal record struct Body(Handle<Thing> Handle);

/// <summary>Owns another thing.</summary>
internal record struct Voice(Handle<Thing> Handle, int Volume);
