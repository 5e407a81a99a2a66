using System.IO.Compression;
using System.Xml.Linq;

namespace Ashlar.Solution.Tests;

/// <summary>What <c>dotnet pack</c> makes: names, contents, dependencies, READMEs.</summary>
public sealed class PackageTests(PackedPackages packed)
{
    /// <summary>Each package, and those that it brings along.</summary>
    public static TheoryData<string, string[]> Packages => new()
    {
        { "Ashlar.Memory", [] },
        { "Ashlar.Ecs", ["Ashlar.Memory"] },
        { "Ashlar.Rendering", ["Ashlar.Memory", "Microsoft.Extensions.DependencyModel", "Silk.NET.OpenGL"] },
        { "Ashlar.Hosting", ["Ashlar.Memory", "Ashlar.Rendering"] },
        { "Ashlar.Overlay", ["Ashlar.Ecs", "Ashlar.Hosting", "Ashlar.Memory", "Ashlar.Rendering"] },
    };

    [Fact]
    public void There_is_a_package_for_each_storey_and_no_other() => Assert.Equal(
        Packages.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
        Directory.GetFiles(packed.Folder, "*.nupkg").Select(NameOf).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_holds_what_it_should(string name, string[] dependencies)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.PathOf(name));
        string[] files = [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal)
                && !file.StartsWith("package/", StringComparison.Ordinal)
                && file != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            [$"{name}.nuspec", "README.md", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"], files);

        using Stream description = package.GetEntry($"{name}.nuspec")!.Open();
        XElement metadata = XDocument.Load(description).Root!.Elements().Single();
        string Value(string element) => metadata.Elements().Single(each => each.Name.LocalName == element).Value;
        Assert.Equal(name, Value("id"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("MIT", Value("license"));
        Assert.InRange(Value("description").Length, 40, 300);
        Assert.Equal(
            dependencies,
            metadata.Descendants().Where(each => each.Name.LocalName == "dependency")
                .Select(each => each.Attribute("id")!.Value)
                .Order(StringComparer.Ordinal));

        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.StartsWith($"# {name}\n", readme.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string NameOf(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return name[..name.IndexOf(".0.", StringComparison.Ordinal)];
    }
}
