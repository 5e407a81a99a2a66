using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>Sixteen bytes of the values of a sparse set: a table of them holds values of any size.</summary>
[InlineArray(2)]
internal struct SparseCell
{
    private ulong _first;
}
