using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Ashlar.Solution.Tests;

/// <summary>The folder that the solution stands in, and the projects in it.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>Engine.sln</c>.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", ".."));

    /// <summary>How the tests were built: what they pack was built beside them.</summary>
    public static string Configuration { get; } = OfBuild("Configuration");

    /// <summary>Where the packages of others are, that the solution was restored from.</summary>
    public static string RestoredPackages { get; } = OfBuild("Packages");

    /// <summary>Whether the solution was built, and so restored, with the Arch package (<c>-p:Arch=true</c>).</summary>
    public static bool HasArch { get; } = OfBuild("Arch") == "true";

    /// <summary>Whether the long tests are asked for (<c>ASHLAR_SOAK=1</c>).</summary>
    public static bool Soak { get; } = Environment.GetEnvironmentVariable("ASHLAR_SOAK") == "1";

    /// <summary>The project files below a folder of the root. Those inside of templates are no projects here.</summary>
    public static string[] Projects(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(project => !Directory.Exists(Path.Combine(Path.GetDirectoryName(project)!, ".template.config"))
                && !project.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
    ];

    /// <summary>The names of the projects that a project references, whatever the condition.</summary>
    public static IEnumerable<string> References(string project) => XDocument.Load(project)
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string OfBuild(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    private static string SourceFile([CallerFilePath] string file = "") => file;
}
