namespace Swarm;

/// <summary>
/// Writes a file so that it is either the old one or the new one, whatever happens meanwhile: into a temporary file
/// beside it, down to the disk, then renamed over it.
/// </summary>
internal static class SafeFile
{
    /// <exception cref="IOException">It could not be written; the old file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old file is as it was.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> contents)
    {
        string temporary = $"{path}.{Environment.ProcessId}.new";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(contents);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>
    /// Gives a damaged file another name, so that nothing of it is lost and nobody trips over it again.
    /// </summary>
    /// <returns>The other name.</returns>
    public static string SetAside(string path)
    {
        string aside = path + ".damaged";
        for (int number = 2; File.Exists(aside); number++)
        {
            aside = $"{path}.damaged{number}";
        }

        File.Move(path, aside);
        return aside;
    }
}
