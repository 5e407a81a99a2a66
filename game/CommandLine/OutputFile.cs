namespace Swarm;

/// <summary>Finds out early whether a file can be written late: a long run must not end with a lost report.</summary>
internal static class OutputFile
{
    /// <returns>Why the file could not be written, as the end of a sentence; null when it can.</returns>
    public static string? WhyUnwritable(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return "the path is empty";
        }

        if (Directory.Exists(path))
        {
            return "that is a directory";
        }

        try
        {
            string full = Path.GetFullPath(path);
            if (Path.GetDirectoryName(full) is { } directory && !Directory.Exists(directory))
            {
                return $"there is no directory '{directory}'";
            }

            bool isNew = !File.Exists(full);
            using (new FileStream(full, FileMode.OpenOrCreate, FileAccess.Write))
            {
            }

            if (isNew)
            {
                File.Delete(full);
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            return failure.Message.TrimEnd('.');
        }
    }
}
