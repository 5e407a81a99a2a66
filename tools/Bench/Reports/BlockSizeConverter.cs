using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ashlar.Bench;

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
