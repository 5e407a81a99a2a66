using System.Text.Json;

namespace Ashlar.Overlay;

/// <summary>
/// What the allocators of a run held at one moment, as a file has it: JSON with a name and a version. <c>tools/MemTrace</c>
/// reads it with this source, too.
/// </summary>
/// <param name="Frame">Frames finished then.</param>
/// <param name="Checks">The check level of the process.</param>
/// <param name="Allocators">The allocators, a parent before its children.</param>
internal sealed record SavedMark(long Frame, string Checks, SavedAllocator[] Allocators)
{
    private const string Format = "ashlar memory mark";
    private const int Version = 1;
    private const long MostBytes = 64 << 20;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no such file; the message names it and says why.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static SavedMark Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        try
        {
            if (file.Length > MostBytes)
            {
                throw new InvalidDataException($"it has {file.Length} bytes, and {MostBytes} is the most");
            }

            using JsonDocument document = JsonDocument.Parse(file);
            return Read(document.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException or InvalidOperationException)
        {
            throw new InvalidDataException($"'{path}' is no memory mark: {failure.Message}", failure);
        }
    }

    /// <summary>Writes it.</summary>
    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteNumber("frame", Frame);
        json.WriteString("checks", Checks);
        json.WriteStartArray("allocators");
        foreach (SavedAllocator allocator in Allocators)
        {
            json.WriteStartObject();
            json.WriteString("path", allocator.Path);
            json.WriteString("kind", allocator.Kind);
            json.WriteNumber("liveBytes", allocator.LiveBytes);
            json.WriteNumber("committedBytes", allocator.CommittedBytes);
            json.WriteNumber("liveObjects", allocator.LiveObjects);
            json.WriteStartArray("sites");
            foreach (SavedSite site in allocator.Sites)
            {
                json.WriteStartObject();
                json.WriteString("file", site.File);
                json.WriteNumber("line", site.Line);
                json.WriteNumber("objects", site.Objects);
                json.WriteNumber("bytes", site.Bytes);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static SavedMark Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || TextOf(root, "format") != Format)
        {
            throw new InvalidDataException($"its format is not \"{Format}\"");
        }

        long version = NumberOf(root, "version");
        return version == Version
            ? new SavedMark(
                NumberOf(root, "frame"), TextOf(root, "checks"), ReadAll(root, "allocators", ReadAllocator))
            : throw new InvalidDataException($"it has version {version}, and this program reads version {Version}");
    }

    private static SavedAllocator ReadAllocator(JsonElement element) => new(
        TextOf(element, "path"), TextOf(element, "kind"), NumberOf(element, "liveBytes"),
        NumberOf(element, "committedBytes"), NumberOf(element, "liveObjects"),
        ReadAll(element, "sites", ReadSite));

    private static SavedSite ReadSite(JsonElement element) => new(
        TextOf(element, "file"), (int)Math.Min(NumberOf(element, "line"), int.MaxValue),
        (int)Math.Min(NumberOf(element, "objects"), int.MaxValue), NumberOf(element, "bytes"));

    private static string TextOf(JsonElement element, string name) =>
        Get(element, name, JsonValueKind.String).GetString()!;

    private static long NumberOf(JsonElement element, string name) =>
        Get(element, name, JsonValueKind.Number).TryGetInt64(out long number) && number >= 0
            ? number
            : throw new InvalidDataException($"\"{name}\" is no whole number from 0 on");

    private static T[] ReadAll<T>(JsonElement element, string name, Func<JsonElement, T> read)
    {
        var all = new List<T>();
        foreach (JsonElement each in Get(element, name, JsonValueKind.Array).EnumerateArray())
        {
            all.Add(read(each));
        }

        return [.. all];
    }

    private static JsonElement Get(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == kind
            ? value
            : throw new InvalidDataException($"\"{name}\" is missing, or no {kind}");
}
