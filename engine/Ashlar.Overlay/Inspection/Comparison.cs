namespace Ashlar.Overlay;

/// <summary>How a field is compared.</summary>
internal enum Comparison
{
    /// <summary>Not at all: the component is there.</summary>
    None,
    Equal,
    Different,
    Less,
    Greater,
    AtMost,
    AtLeast,
}
