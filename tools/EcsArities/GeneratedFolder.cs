namespace EcsArities;

/// <summary>The folder of the checked-in generated files.</summary>
public static class GeneratedFolder
{
    /// <summary>Finds it from a folder inside the repository.</summary>
    /// <param name="start">Any folder below the root.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no Engine.sln above.</exception>
    public static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Engine.sln")))
            {
                return Path.Combine(folder.FullName, "engine", "Ashlar.Ecs", "Generated");
            }
        }

        throw new DirectoryNotFoundException($"There is no Engine.sln above {start}.");
    }

    /// <summary>Writes every file, and removes those that are no longer made.</summary>
    /// <param name="folder">The folder.</param>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        IReadOnlyDictionary<string, string> files = ArityFiles.All();
        foreach (string path in Directory.GetFiles(folder, "*.g.cs"))
        {
            if (!files.ContainsKey(Path.GetFileName(path)))
            {
                File.Delete(path);
            }
        }

        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    /// <summary>Compares the folder with what <see cref="Write"/> would write.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The names of the files that differ, are missing or are too many.</returns>
    public static IReadOnlyList<string> Differences(string folder)
    {
        IReadOnlyDictionary<string, string> files = ArityFiles.All();
        var differences = new List<string>();
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != text)
            {
                differences.Add(name);
            }
        }

        foreach (string path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.g.cs") : [])
        {
            if (!files.ContainsKey(Path.GetFileName(path)))
            {
                differences.Add(Path.GetFileName(path));
            }
        }

        return differences;
    }
}
