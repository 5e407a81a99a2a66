namespace Ashlar.Overlay;

/// <summary>By which column a table is sorted.</summary>
/// <param name="Column">Its number; 0 keeps the order in which the rows came.</param>
/// <param name="IsAscending">Whether the least stand first.</param>
internal readonly record struct SortOrder(int Column, bool IsAscending = false)
{
    /// <summary>The heading of a column was chosen: sorts by it, or turns it round.</summary>
    public SortOrder Choose(int column) => new(column, column == Column && !IsAscending);
}
