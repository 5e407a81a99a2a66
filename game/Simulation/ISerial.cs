namespace Swarm;

/// <summary>Something with a number that is unique among its kind.</summary>
internal interface ISerial
{
    int Order { get; }
}
