namespace Ashlar.Bench;

/// <summary>The same as a struct.</summary>
internal interface IMoveOne
{
    void Update(ref Position position, ref Velocity velocity);
}
