namespace Ashlar.Overlay;

/// <summary>The figures of all allocators together, as last sampled.</summary>
internal readonly record struct MemoryTotals(
    long LiveBytes,
    long CommittedBytes,
    long ReservedBytes,
    long PeakCommittedBytes,
    long BudgetBytes,
    long Allocated,
    long Destroyed,
    long Reclaimed,
    long Waiting,
    long ForeignBytes,
    long ForeignLiveBytes);
