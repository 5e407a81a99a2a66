using Ashlar.Input;

namespace Ashlar.Hosting;

/// <summary>One thing a terminal said. Columns and rows count from 0.</summary>
internal readonly record struct TerminalEvent(TerminalEventKind Kind, Key Key = Key.None, int Column = 0, int Row = 0);
