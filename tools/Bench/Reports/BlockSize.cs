using System.Globalization;
using System.Text.Json.Serialization;

namespace Ashlar.Bench;

/// <summary>A row's size: a number of bytes, or the mix.</summary>
/// <param name="Bytes">Bytes, or 0 for the mix.</param>
[JsonConverter(typeof(BlockSizeConverter))]
internal readonly record struct BlockSize(int Bytes)
{
    public static BlockSize Mix => default;

    public bool IsMix => Bytes == 0;

    public override string ToString() => IsMix ? "mix" : Bytes.ToString(CultureInfo.InvariantCulture);
}
