using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>A word, a colour or a key, and what it means.</summary>
/// <param name="Term">As the pages write it; empty for the title of a group, which stands in the text.</param>
/// <param name="Text">What it means.</param>
/// <param name="Color">The colour that stands for it, or that it is written in.</param>
/// <param name="IsColor">Whether the colour itself is explained.</param>
internal readonly record struct HelpEntry(string Term, string Text, Color Color, bool IsColor = false);
