using System.Text.Json.Serialization;

namespace Ashlar.Bench;

/// <summary>The JSON form of a report: camel case, null where a figure does not apply.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJson : JsonSerializerContext;
