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
    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>The project files below a folder of the root.</summary>
    public static string[] Projects(string folder) =>
        Directory.GetFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories);

    /// <summary>The names of the projects that a project references, whatever the condition.</summary>
    public static IEnumerable<string> References(string project) => XDocument.Load(project)
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string SourceFile([CallerFilePath] string file = "") => file;
}
