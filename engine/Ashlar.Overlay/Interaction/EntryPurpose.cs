namespace Ashlar.Overlay;

/// <summary>What a <see cref="TextEntry"/> is for.</summary>
internal enum EntryPurpose
{
    /// <summary>It is closed.</summary>
    None,

    /// <summary>Which entities to find.</summary>
    Find,

    /// <summary>The new value of a field.</summary>
    Value,
}
