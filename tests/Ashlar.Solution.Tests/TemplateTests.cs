namespace Ashlar.Solution.Tests;

/// <summary>
/// What a new user does with the template, in an empty folder outside of this repository: install it, make a game of it, build
/// that from the packed packages, run it.
/// </summary>
public sealed class TemplateTests(PackedPackages packed)
{
    [Fact]
    public void A_new_game_builds_and_runs_without_garbage()
    {
        Assert.SkipUnless(Repository.Soak, "Installs a template and builds from it: only where long tests are asked for.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ashlar-template-");
        try
        {
            // The packages of others are those that this solution was restored from; ours come from nowhere but here.
            File.WriteAllText(Path.Combine(folder.FullName, "NuGet.config"), $"""
                <configuration>
                  <config><add key="globalPackagesFolder" value="packages" /></config>
                  <packageSources><clear /><add key="packed" value="{packed.Folder}" /></packageSources>
                  <fallbackPackageFolders><clear /><add key="restored" value="{Repository.RestoredPackages}" /></fallbackPackageFolders>
                </configuration>
                """);
            string hive = Path.Combine(folder.FullName, "hive");
            Dotnet.Must(folder.FullName, "new", "install", packed.PathOf("Ashlar.Templates"), "--debug:custom-hive", hive);
            Dotnet.Must(folder.FullName, "new", "ashlar-game", "-o", "Fountain", "--debug:custom-hive", hive);
            string game = Path.Combine(folder.FullName, "Fountain");
            Assert.Equal(["Fountain.csproj", "Program.cs"], Directory.GetFiles(game).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Contains("Title = \"Fountain\"", File.ReadAllText(Path.Combine(game, "Program.cs")), StringComparison.Ordinal);

            Dotnet.Must(game, "build", "-c", "Release", "-warnaserror", "-o", "out");
            Assert.True(Directory.Exists(Path.Combine(folder.FullName, "packages", "ashlar.memory", packed.Version)));
            Assert.Equal(
                "headless: 600 steps, 900 sparks, 0 bytes of garbage\n",
                Dotnet.Must(game, Path.Combine("out", "Fountain.dll"), "headless"));
            Assert.StartsWith(
                "headless: 200 steps, 900 sparks, ", Dotnet.Must(game, Path.Combine("out", "Fountain.dll"), "headless", "200"), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
