using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Ashlar.Solution.Tests;

/// <summary>The storeys of the house: a project references only those below it, and nothing stands beside them.</summary>
public sealed class StoreysTests
{
    /// <summary>From the ground up. Adapters stand right above what they adapt; nobody stands on an adapter.</summary>
    private static readonly string[] Storeys =
    [
        "Ashlar.Memory",
        "Ashlar.Input",
        "Ashlar.Rendering",
        "Ashlar.Overlay",
        "Ashlar.Ecs",
        "Ashlar.Ecs.Arch",
        "Ashlar.Hosting",
        "Ashlar.Hosting.Silk",
    ];

    private static readonly string[] Adapters = ["Ashlar.Ecs.Arch", "Ashlar.Hosting.Silk"];

    public static TheoryData<string> Names => [.. Storeys];

    [Fact]
    public void Every_project_of_the_engine_is_a_storey_or_the_templates() => Assert.Equal(
        Storeys.Append("Ashlar.Templates").Order(StringComparer.Ordinal),
        Repository.Projects("engine").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_storey_references_only_those_below_it(string name)
    {
        string[] below = Storeys[..Array.IndexOf(Storeys, name)];
        Assert.All(Repository.References(ProjectOf(name)), reference =>
        {
            Assert.Contains(reference, below);
            Assert.DoesNotContain(reference, Adapters);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_assembly_refers_only_to_storeys_below_it(string name)
    {
        string[] below = Storeys[..Array.IndexOf(Storeys, name)];
        Assert.All(
            AssemblyReferences(name).Where(reference => reference.StartsWith("Ashlar.", StringComparison.Ordinal)),
            reference => Assert.Contains(reference, below));
    }

    [Fact]
    public void The_ground_floor_stands_on_the_base_class_library_alone()
    {
        Assert.All(
            AssemblyReferences("Ashlar.Memory"),
            reference => Assert.StartsWith("System.", reference, StringComparison.Ordinal));
        Assert.Empty(XDocument.Load(ProjectOf("Ashlar.Memory")).Descendants("PackageReference"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_type_stands_in_the_namespace_of_its_assembly(string name)
    {
        using PEReader image = Image(name);
        MetadataReader metadata = image.GetMetadataReader();
        var strangers = new List<string>();
        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            string space = metadata.GetString(type.Namespace);
            if (type.IsNested || space.Length == 0 || space == name || IsOfTheCompiler(space))
            {
                continue;
            }

            strangers.Add($"{space}.{metadata.GetString(type.Name)}");
        }

        Assert.Empty(strangers);
    }

    [Fact]
    public void The_game_and_the_tools_are_referenced_by_no_storey() => Assert.All(
        Repository.Projects("engine").SelectMany(Repository.References),
        reference => Assert.StartsWith("Ashlar.", reference, StringComparison.Ordinal));

    [Fact]
    public void Every_project_of_the_repository_is_in_the_solution()
    {
        string solution = File.ReadAllText(Path.Combine(Repository.Root, "Engine.sln"));
        string[] folders = ["engine", "game", "tests", "tools"];
        Assert.All(
            folders.SelectMany(Repository.Projects),
            project => Assert.Contains(
                Path.GetRelativePath(Repository.Root, project).Replace('/', '\\'), solution, StringComparison.Ordinal));
    }

    private static bool IsOfTheCompiler(string space) =>
        space is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices" or "System.Runtime.InteropServices.Marshalling";

    private static string ProjectOf(string name) => Path.Combine(Repository.Root, "engine", name, $"{name}.csproj");

    private static List<string> AssemblyReferences(string name)
    {
        using PEReader image = Image(name);
        MetadataReader metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)),
        ];
    }

    private static PEReader Image(string name) => new(File.OpenRead(Path.Combine(
        Repository.Root, "engine", name, "bin", Repository.Configuration, "net10.0", $"{name}.dll")));
}
