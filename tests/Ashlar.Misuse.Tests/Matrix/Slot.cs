namespace Ashlar.Misuse.Tests;

/// <summary>What a call must be given in one place.</summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Name">The parameter's name, or <c>this</c>.</param>
/// <param name="On">The type that the call is made on.</param>
internal readonly record struct Slot(Type Type, string Name, Type On)
{
    /// <summary>Whether the value lives on the stack alone, so that the call itself has to make it.</summary>
    public bool IsView => Type.IsByRefLike;
}
