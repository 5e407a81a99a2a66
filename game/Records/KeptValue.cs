using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Swarm;

/// <summary>
/// A value that outlives the program in a file of its own. Without a folder it lives as long as the program does. A
/// file that cannot be read or written never stops the game: the player is told, once.
/// </summary>
internal sealed class KeptValue<T>
    where T : class
{
    private readonly string? _path;
    private readonly string _name;
    private readonly JsonTypeInfo<T> _format;
    private readonly Func<T, string?> _whyWrong;
    private readonly Notices _notices;

    /// <param name="folder">Where its file is; null for nowhere.</param>
    /// <param name="name">What it is called before the player; its file's name is made of it.</param>
    /// <param name="format">How it becomes JSON.</param>
    /// <param name="whyWrong">Finds what is wrong with a value that was read; null for nothing.</param>
    /// <param name="initial">What it is without a file.</param>
    /// <param name="notices">Where trouble is told.</param>
    public KeptValue(
        string? folder, string name, JsonTypeInfo<T> format, Func<T, string?> whyWrong, T initial, Notices notices)
    {
        _path = folder is null ? null : Path.Combine(folder, $"{name}.json");
        _name = name;
        _format = format;
        _whyWrong = whyWrong;
        _notices = notices;
        Value = initial;
        Load();
    }

    public T Value { get; private set; }

    /// <summary>Takes in what another run of the game may have written meanwhile.</summary>
    public void Load()
    {
        if (_path is null || !File.Exists(_path))
        {
            return;
        }

        try
        {
            string? reason = TryRead(_path);
            if (reason is not null)
            {
                string aside = SafeFile.SetAside(_path);
                _notices.Warn($"The {_name} in {_path} cannot be read ({reason}). The file is now {aside}.");
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _notices.Warn($"The {_name} cannot be read: {failure.Message}");
        }
    }

    /// <summary>Makes a value the one that is kept.</summary>
    public void Keep(T value)
    {
        Value = value;
        if (_path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            SafeFile.Replace(_path, JsonSerializer.SerializeToUtf8Bytes(value, _format));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _notices.Warn($"The {_name} cannot be written: {failure.Message}");
        }
    }

    /// <returns>Why the file is no good; null when it is.</returns>
    private string? TryRead(string path)
    {
        try
        {
            T? value = JsonSerializer.Deserialize(File.ReadAllBytes(path), _format);
            string? reason = value is null ? "there is nothing in it" : _whyWrong(value);
            Value = reason is null ? value! : Value;
            return reason;
        }
        catch (JsonException failure)
        {
            return $"line {failure.LineNumber + 1} is damaged";
        }
    }
}
