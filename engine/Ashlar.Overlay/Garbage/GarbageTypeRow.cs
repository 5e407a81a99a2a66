namespace Ashlar.Overlay;

/// <summary>What was allocated of one type in one place, estimated from samples.</summary>
/// <param name="Type">The type.</param>
/// <param name="Place">The zone, or what else is known of where it was.</param>
/// <param name="Bytes">About so many bytes.</param>
/// <param name="Samples">How many samples that is estimated from.</param>
/// <param name="ObjectBytes">Bytes of all sampled objects together.</param>
/// <param name="LastAt">When the last of them was allocated.</param>
internal readonly record struct GarbageTypeRow(
    string Type, string Place, double Bytes, int Samples, long ObjectBytes, long LastAt)
{
    /// <summary>Whether the place is a zone of the program.</summary>
    public bool IsZone => Place is not (GarbageTypes.NoZone or GarbageTypes.OtherThread or GarbageTypes.Own);
}
