[assembly: AssemblyFixture(typeof(Ashlar.Solution.Tests.PackedPackages))]

namespace Ashlar.Solution.Tests;

/// <summary>What <c>dotnet pack Engine.sln</c> makes, made once, in a folder that ends with the tests.</summary>
public sealed class PackedPackages : IDisposable
{
    /// <summary>Packs what was built beside the tests.</summary>
    public PackedPackages()
    {
        (int exitCode, string output) = Dotnet.Run(
            Repository.Root, "pack", "Engine.sln", "--no-build", "-c", Repository.Configuration, "-o", Folder);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Where the packages are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ashlar-packages-").FullName;

    /// <summary>The version of all of them.</summary>
    public string Version => Path.GetFileNameWithoutExtension(PathOf("Ashlar.Memory"))["Ashlar.Memory.".Length..];

    /// <summary>The file of a package.</summary>
    public string PathOf(string name) => Assert.Single(Directory.GetFiles(Folder, $"{name}.0.*.nupkg"));

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
