using System.Text.Json.Serialization;

namespace Swarm;

/// <summary>How scores and settings become JSON, generated when the program is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ScoreList))]
[JsonSerializable(typeof(Settings))]
internal sealed partial class RecordsJson : JsonSerializerContext;
