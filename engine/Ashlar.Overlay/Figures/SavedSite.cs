namespace Ashlar.Overlay;

/// <summary>What was alive of one place in the source code at a mark that was saved; below full checks an estimate.</summary>
/// <param name="File">The file; empty for an unknown place.</param>
/// <param name="Line">The line.</param>
/// <param name="Objects">Objects alive.</param>
/// <param name="Bytes">Their bytes.</param>
internal readonly record struct SavedSite(string File, int Line, int Objects, long Bytes);
