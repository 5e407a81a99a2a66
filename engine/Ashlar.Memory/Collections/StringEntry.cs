namespace Ashlar.Memory;

/// <summary>An entry of a <see cref="NativeStringMap{TValue}"/>. Its key's bytes lie in the same block.</summary>
internal unsafe struct StringEntry<TValue> : IKeyed<ByteString>
    where TValue : unmanaged
{
    public ByteString Name;
    public TValue Value;

    public readonly ByteString Key => Name;

    public static nint KeyBytes(ContainerHeader* header) => StringBytes.Of<TValue>(header)->Live;

    public static void CarryKeys(void* entries, int count, byte* end)
    {
        var bytes = (StringBytes*)end;
        *bytes = default;
        for (int i = 0; i < count; i++)
        {
            ref ByteString name = ref ((StringEntry<TValue>*)entries)[i].Name;
            name = bytes->Append(name);
        }
    }
}
