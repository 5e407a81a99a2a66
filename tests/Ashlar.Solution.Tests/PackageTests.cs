using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Ashlar.Solution.Tests;

/// <summary>What <c>dotnet pack</c> makes: names, contents, dependencies, READMEs, release notes, symbols.</summary>
public sealed class PackageTests(PackedPackages packed)
{
    private const string Templates = "Ashlar.Templates";

    /// <summary>Each package with an assembly, and those that it brings along.</summary>
    public static TheoryData<string, string[]> Packages => new()
    {
        { "Ashlar.Memory", [] },
        { "Ashlar.Ecs", ["Ashlar.Memory"] },
        { "Ashlar.Rendering", ["Ashlar.Memory", "Microsoft.Extensions.DependencyModel", "Silk.NET.OpenGL"] },
        { "Ashlar.Input", [] },
        { "Ashlar.Hosting", ["Ashlar.Input", "Ashlar.Memory", "Ashlar.Rendering"] },
        { "Ashlar.Overlay", ["Ashlar.Input", "Ashlar.Memory", "Ashlar.Rendering"] },
    };

    public static TheoryData<string> Names => [.. Packages.Select(row => row.Data.Item1), Templates];

    [Fact]
    public void There_is_a_package_for_each_storey_and_one_of_templates_and_no_other()
    {
        Assert.Equal(
            Names.Select(row => row.Data).Order(StringComparer.Ordinal),
            Directory.GetFiles(packed.Folder, "*.nupkg").Select(NameOf).Order(StringComparer.Ordinal));
        Assert.Equal(
            Packages.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
            Directory.GetFiles(packed.Folder, "*.snupkg").Select(NameOf).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_what_it_should_and_brings_along_what_it_needs(string name, string[] dependencies)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.PathOf(name));
        Assert.Equal(
            [$"{name}.nuspec", "README.md", "icon.png", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"],
            FilesOf(package));
        Assert.Equal(
            dependencies,
            DescriptionOf(package).Descendants().Where(each => each.Name.LocalName == "dependency")
                .Select(each => each.Attribute("id")!.Value)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_of_templates_holds_them_and_needs_nothing()
    {
        using ZipArchive package = ZipFile.OpenRead(packed.PathOf(Templates));
        const string Game = "content/ashlar-game";
        Assert.Equal(
            [$"{Templates}.nuspec", "README.md", $"{Game}/.template.config/template.json", $"{Game}/MyGame.csproj", $"{Game}/Program.cs", "icon.png"],
            FilesOf(package));
        XElement description = DescriptionOf(package);
        Assert.DoesNotContain(description.Descendants(), each => each.Name.LocalName == "dependency");
        Assert.Equal(
            "Template", description.Descendants().Single(each => each.Name.LocalName == "packageType").Attribute("name")!.Value);
        using Stream project = package.GetEntry($"{Game}/MyGame.csproj")!.Open();
        Assert.All(
            XDocument.Load(project).Descendants("PackageReference"),
            reference => Assert.Equal(packed.Version, reference.Attribute("Version")!.Value));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_docs_of_a_package_are_those_of_what_its_users_can_call(string name, string[] dependencies)
    {
        _ = dependencies;
        using ZipArchive package = ZipFile.OpenRead(packed.PathOf(name));
        using var assembly = new MemoryStream();
        using (Stream library = package.GetEntry($"lib/net10.0/{name}.dll")!.Open())
        {
            library.CopyTo(assembly);
        }

        assembly.Position = 0;
        HashSet<string> visible = VisibleMembers.Of(assembly);
        using Stream docs = package.GetEntry($"lib/net10.0/{name}.xml")!.Open();
        string[] documented = [.. XDocument.Load(docs).Descendants("member").Select(each => each.Attribute("name")!.Value)];
        Assert.All(documented, id => Assert.Contains(VisibleMembers.WithoutParameters(id), visible));
        Assert.All(
            visible.Where(id => id.StartsWith("T:", StringComparison.Ordinal)), type => Assert.Contains(type, documented));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is(string name)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.PathOf(name));
        XElement description = DescriptionOf(package);
        Assert.Equal(name, ValueOf(description, "id"));
        Assert.Equal(name.Replace('.', ' '), ValueOf(description, "title"));
        Assert.Equal("MIT", ValueOf(description, "license"));
        Assert.InRange(ValueOf(description, "description").Length, 40, 300);
        Assert.InRange(ValueOf(description, "tags").Split(' ').Length, 4, 12);
        Assert.Equal("README.md", ValueOf(description, "readme"));
        Assert.Equal("icon.png", ValueOf(description, "icon"));
        using var icon = new BinaryReader(package.GetEntry("icon.png")!.Open());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon.ReadBytes(4));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_has_its_section_of_the_changelog_as_release_notes(string name)
    {
        using ZipArchive package = ZipFile.OpenRead(packed.PathOf(name));
        string notes = ValueOf(DescriptionOf(package), "releaseNotes");
        string changelog = File.ReadAllText(Path.Combine(Repository.Root, "engine", "CHANGELOG.md"));
        string version = SectionOf(changelog, "## ", heading => heading.StartsWith($"[{packed.Version}]", StringComparison.Ordinal));
        string section = SectionOf(version, "### ", heading => heading == name);
        Assert.StartsWith("Added\n- ", notes, StringComparison.Ordinal);
        Assert.Equal(section.Replace("#### ", "", StringComparison.Ordinal).Trim(), notes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_README_is_the_package_s_own_and_its_links_lead_somewhere_without_the_repository(string name)
    {
        string readme = ReadmeOf(packed.PathOf(name));
        Assert.StartsWith($"# {name}\n", readme, StringComparison.Ordinal);
        Assert.All(Markdown.Links(readme), link =>
        {
            if (link.StartsWith('#'))
            {
                Assert.Contains(link[1..], Markdown.Anchors(readme));
            }
            else
            {
                Assert.StartsWith("https://", link, StringComparison.Ordinal);
            }
        });

        // All but the links is as it was, code that looks like one above all.
        string folder = name == Templates ? "templates" : name;
        string source = File.ReadAllText(Path.Combine(Repository.Root, "engine", folder, "README.md"));
        Assert.Equal(source.Count(character => character is '\n' or '`'), readme.Count(character => character is '\n' or '`'));
        Assert.Equal(StrangerTests.CodeBlock().Matches(source).Select(match => match.Value), StrangerTests.CodeBlock().Matches(readme).Select(match => match.Value));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_pages_of_tools_docs_have_every_package(string name, string[] dependencies)
    {
        Assert.NotNull(dependencies);
        string engine = Path.Combine(Repository.Root, "engine");
        Assert.Contains($"\"{name}/bin/Release/net10.0/{name}.dll\"", File.ReadAllText(Path.Combine(engine, "docfx.json")), StringComparison.Ordinal);
        Assert.Contains($"href: engine/{name}/README.md\n", File.ReadAllText(Path.Combine(engine, "toc.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_publishes_gives_the_addresses()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ashlar-addresses-");
        try
        {
            Dotnet.Must(
                Repository.Root, "pack", "engine/Ashlar.Memory", "--no-build", "-c", Repository.Configuration, "-o", folder.FullName,
                "-p:RepositoryUrl=https://example.org/ashlar", "-p:RepositoryFilesUrl=https://example.org/ashlar/raw/v1");
            string file = Assert.Single(folder.GetFiles("*.nupkg")).FullName;
            using ZipArchive package = ZipFile.OpenRead(file);
            XElement description = DescriptionOf(package);
            Assert.Equal("https://example.org/ashlar", ValueOf(description, "projectUrl"));
            XElement repository = description.Elements().Single(each => each.Name.LocalName == "repository");
            Assert.Equal("https://example.org/ashlar", repository.Attribute("url")!.Value);
            Assert.Equal("git", repository.Attribute("type")!.Value);
            Assert.Contains(
                "https://example.org/ashlar/raw/v1/engine/Ashlar.Memory/../Ashlar.Ecs/README.md#parallel-queries",
                Markdown.Links(ReadmeOf(file)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_symbols_are_those_of_the_assembly(string name, string[] dependencies)
    {
        Assert.NotNull(dependencies);
        using ZipArchive package = ZipFile.OpenRead(packed.PathOf(name));
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(packed.PathOf(name), ".snupkg"));
        using PEReader image = new(Copy(package.GetEntry($"lib/net10.0/{name}.dll")!));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(Copy(symbols.GetEntry($"lib/net10.0/{name}.pdb")!));
        DebugDirectoryEntry entry = image.ReadDebugDirectory().Single(each => each.Type == DebugDirectoryEntryType.CodeView);
        Assert.Equal(
            image.ReadCodeViewDebugDirectoryData(entry).Guid,
            new Guid(provider.GetMetadataReader().DebugMetadataHeader!.Id.AsSpan()[..16]));
    }

    /// <summary>The files in a package, but for those of the format itself.</summary>
    internal static string[] FilesOf(ZipArchive package) =>
    [
        .. package.Entries.Select(entry => entry.FullName)
            .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal)
                && !file.StartsWith("package/", StringComparison.Ordinal)
                && file != "[Content_Types].xml")
            .Order(StringComparer.Ordinal),
    ];

    internal static MemoryStream Copy(ZipArchiveEntry entry)
    {
        var copy = new MemoryStream();
        using Stream stream = entry.Open();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static XElement DescriptionOf(ZipArchive package)
    {
        using Stream description = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(description).Root!.Elements().Single();
    }

    private static string ValueOf(XElement metadata, string element) =>
        metadata.Elements().Single(each => each.Name.LocalName == element).Value;

    private static string ReadmeOf(string file)
    {
        using ZipArchive package = ZipFile.OpenRead(file);
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        return readme.ReadToEnd();
    }

    /// <summary>What stands below a heading, up to the next of the same level.</summary>
    private static string SectionOf(string text, string level, Func<string, bool> isIt) => $"\n{text}".Split($"\n{level}")
        .Skip(1)
        .Select(section => section.Split('\n', 2))
        .Single(section => isIt(section[0]))[1];

    private static string NameOf(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return name[..name.IndexOf(".0.", StringComparison.Ordinal)];
    }
}
