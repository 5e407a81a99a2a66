using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ashlar.Bench;

/// <summary>What <c>--json</c> writes.</summary>
internal sealed record Report
{
    public required MachineDescription Machine { get; init; }

    public required IReadOnlyList<ReportRow> Rows { get; init; }
}

/// <summary>One subject in one case: a line of the JSON, a cell of the table.</summary>
internal sealed record ReportRow
{
    public required string Suite { get; init; }

    public required string Case { get; init; }

    /// <summary>The size of the blocks, or null in a suite that has none.</summary>
    public required BlockSize? Size { get; init; }

    /// <summary>How many entities or entries there are, or null in a suite that has none.</summary>
    public int? Entities { get; init; }

    public required string Subject { get; init; }

    /// <summary>The engine's check level, or null for a subject that has none.</summary>
    public string? Checks { get; init; }

    /// <summary>Median over the rounds.</summary>
    public double? NsPerOp { get; init; }

    /// <summary>Median over the rounds of this subject's time to the reference's in the same round.</summary>
    public double? Ratio { get; init; }

    /// <summary>The subject that <see cref="Ratio"/> is to.</summary>
    public string? Reference { get; init; }

    /// <summary>The same to the fastest peer.</summary>
    public double? PeerRatio { get; init; }

    /// <summary>The subject that <see cref="PeerRatio"/> is to.</summary>
    public string? Peer { get; init; }

    /// <summary>What the engine should reach here.</summary>
    public string? Goal { get; init; }

    /// <summary>Whether it does; null where that was not measured.</summary>
    public bool? GoalMet { get; init; }

    /// <summary>Garbage, over all measured rounds.</summary>
    public double? ManagedBytesPerOp { get; init; }

    /// <summary>Managed bytes that the full world keeps alive.</summary>
    public double? ManagedBytesHeldPerEntity { get; init; }

    /// <summary>Bytes that the full world has from the system outside the garbage collector.</summary>
    public double? NativeBytesHeldPerEntity { get; init; }

    /// <summary>Resident bytes that the subject added to its process, over the bytes its user holds.</summary>
    public double? ResidentOverLive { get; init; }
}

/// <summary>The JSON form of a report: camel case, null where a figure does not apply.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJson : JsonSerializerContext;

/// <summary>A row's size: a number of bytes, or the mix.</summary>
/// <param name="Bytes">Bytes, or 0 for the mix.</param>
[JsonConverter(typeof(BlockSizeConverter))]
internal readonly record struct BlockSize(int Bytes)
{
    public static BlockSize Mix => default;

    public bool IsMix => Bytes == 0;

    public override string ToString() => IsMix ? "mix" : Bytes.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Writes a size as a number, and the mix as the string "mix".</summary>
internal sealed class BlockSizeConverter : JsonConverter<BlockSize>
{
    public override BlockSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? new BlockSize(reader.GetInt32()) : BlockSize.Mix;

    public override void Write(Utf8JsonWriter writer, BlockSize value, JsonSerializerOptions options)
    {
        if (value.IsMix)
        {
            writer.WriteStringValue("mix");
        }
        else
        {
            writer.WriteNumberValue(value.Bytes);
        }
    }
}
