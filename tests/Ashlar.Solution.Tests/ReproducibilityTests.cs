using System.IO.Compression;
using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text;

namespace Ashlar.Solution.Tests;

/// <summary>
/// The README's <c>dotnet pack Engine.sln -o packages</c>, in two folders that hold the same commit: what is in the packages
/// is the same to the byte, and names neither folder. Long, as both build everything that is packed.
/// </summary>
public sealed class ReproducibilityTests
{
    /// <summary>Any address of a host that SourceLink knows; nobody asks it.</summary>
    private const string Remote = "https://github.com/example/ashlar.git";

    /// <summary>The kind of debug information that SourceLink is.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void The_same_commit_packed_in_two_folders_gives_the_same_packages()
    {
        Assert.SkipUnless(Repository.Soak, "Builds the engine twice: only where long tests are asked for.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ashlar-twice-");
        try
        {
            string commit = "";
            string[] places = [Path.Combine(folder.FullName, "a"), Path.Combine(folder.FullName, "another place", "b")];
            foreach (string place in places)
            {
                commit = CommitTo(place);
                Dotnet.Must(place, "pack", "Engine.sln", "-o", "packages");
            }

            string[] packages = [.. PackagesIn(places[0]).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
            Assert.Equal(packages, PackagesIn(places[1]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.All(packages, package => Assert.Equal(
                ContentsOf(Path.Combine(places[0], "packages", package)), ContentsOf(Path.Combine(places[1], "packages", package))));
            Assert.All(
                packages.Where(package => package.EndsWith(".snupkg", StringComparison.Ordinal)),
                package => CheckSources(Path.Combine(places[0], "packages", package), commit));
        }
        finally
        {
            DeleteWithGit(folder);
        }
    }

    /// <summary>Copies what is here to another folder, and commits it there.</summary>
    /// <returns>The commit: the same for each folder.</returns>
    private static string CommitTo(string place)
    {
        foreach (string file in Git(Repository.Root, "ls-files", "-co", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string source = Path.Combine(Repository.Root, file);
            if (File.Exists(source))
            {
                string target = Path.Combine(place, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }

        Git(place, "init", "-q");
        Git(place, "add", "-A");
        string tree = Git(place, "write-tree").Trim();
        const string Commit = "author Nobody <nobody@example.org> 0 +0000\ncommitter Nobody <nobody@example.org> 0 +0000\n\nAll\n";
        string text = Path.Combine(place, ".git", "all");
        File.WriteAllText(text, $"tree {tree}\n{Commit}");
        string commit = Git(place, "hash-object", "-t", "commit", "-w", text).Trim();
        Git(place, "update-ref", "HEAD", commit);
        Git(place, "remote", "add", "origin", Remote);
        return commit;
    }

    private static string Git(string folder, params string[] arguments)
    {
        (int exitCode, string output) = Dotnet.RunProgram(folder, "git", arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static string[] PackagesIn(string place) => Directory.GetFiles(Path.Combine(place, "packages"));

    /// <summary>Each file in a package, with a hash. Only the time of packing is left out, which the archive notes.</summary>
    private static Dictionary<string, string> ContentsOf(string file)
    {
        using ZipArchive package = ZipFile.OpenRead(file);
        return package.Entries.ToDictionary(
            entry => entry.FullName, entry => Convert.ToHexString(SHA256.HashData(PackageTests.Copy(entry).ToArray())));
    }

    /// <summary>The sources that the symbols name are below the repository, wherever it was, and found at its address.</summary>
    private static void CheckSources(string file, string commit)
    {
        using ZipArchive symbols = ZipFile.OpenRead(file);
        ZipArchiveEntry entry = symbols.Entries.Single(each => each.Name.EndsWith(".pdb", StringComparison.Ordinal));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(PackageTests.Copy(entry));
        MetadataReader reader = provider.GetMetadataReader();
        Assert.All(reader.Documents, document => Assert.StartsWith(
            "/_/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
        CustomDebugInformation link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Single(each => reader.GetGuid(each.Kind) == SourceLink);
        Assert.Contains($"/example/ashlar/{commit}/*", Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)), StringComparison.Ordinal);
    }

    /// <summary>Deletes a folder; git keeps files that may not be written, which some systems do not delete.</summary>
    private static void DeleteWithGit(DirectoryInfo folder)
    {
        foreach (FileInfo file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        folder.Delete(recursive: true);
    }
}
