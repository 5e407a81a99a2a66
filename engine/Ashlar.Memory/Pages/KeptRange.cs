namespace Ashlar.Memory;

/// <summary>A reservation whose first user has ended.</summary>
/// <param name="Reservation">Its first address.</param>
/// <param name="ReservedBytes">Bytes of address space.</param>
/// <param name="Alignment">Of the address where its user began: a power of two.</param>
/// <param name="CommittedBytes">Bytes, from where its user began, that the operating system has given; with old
/// contents.</param>
internal readonly record struct KeptRange(nint Reservation, nuint ReservedBytes, nuint Alignment, nuint CommittedBytes);
