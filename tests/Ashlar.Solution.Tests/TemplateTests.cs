namespace Ashlar.Solution.Tests;

/// <summary>
/// What a new user types who wants a game of their own, as the README says it: pack, name the source, install the template,
/// make a game of it, run it. In empty folders outside of this repository, and with the settings of nobody.
/// </summary>
public sealed class TemplateTests(PackedPackages packed)
{
    private static string[] Commands => Markdown.CodeBelow(
        File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "A game of your own").Split('\n');

    [Fact]
    public void The_README_packs_installs_makes_and_runs_a_game() => Assert.Equal(
        ["dotnet pack Engine.sln", "dotnet nuget add", "dotnet new install", "dotnet new ashlar-game", "dotnet run --project"],
        Commands.Select(command => string.Join(' ', command.Split(' ').Take(3))));

    [Fact]
    public void The_commands_of_the_README_make_a_game_that_makes_no_garbage()
    {
        Assert.SkipUnless(
            Repository.Soak && !OperatingSystem.IsWindows(), "Builds a game, by commands of a shell: only where long tests are asked for.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("ashlar-template-");
        try
        {
            // The packages of others are those that this solution was restored from; ours come from nowhere but here.
            File.WriteAllText(Path.Combine(folder.FullName, "NuGet.config"), $"""
                <configuration>
                  <config><add key="globalPackagesFolder" value="packages" /></config>
                  <packageSources><clear /></packageSources>
                  <fallbackPackageFolders><clear /><add key="restored" value="{Repository.RestoredPackages}" /></fallbackPackageFolders>
                </configuration>
                """);

            // The first command was typed for all tests of packages. Its folder is where it would be.
            DirectoryInfo repository = folder.CreateSubdirectory("repository");
            Assert.StartsWith("dotnet pack Engine.sln -o packages", Commands[0], StringComparison.Ordinal);
            File.CreateSymbolicLink(Path.Combine(repository.FullName, "packages"), packed.Folder);
            Type(repository, Commands[1]);
            Type(repository, Commands[2]);
            Type(repository, Commands[3]);
            string game = Path.Combine(folder.FullName, "MyGame");
            Assert.Equal(["MyGame.csproj", "Program.cs"], Directory.GetFiles(game).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Contains("Title = \"MyGame\"", File.ReadAllText(Path.Combine(game, "Program.cs")), StringComparison.Ordinal);
            Assert.EndsWith("headless: 600 steps, 900 sparks, 0 bytes of garbage\n", Type(repository, Commands[4]), StringComparison.Ordinal);
            Assert.True(Directory.Exists(Path.Combine(folder.FullName, "packages", "ashlar.memory", packed.Version)));

            Dotnet.Must(game, "build", "-c", "Release", "-warnaserror", "-o", "out");
            Assert.StartsWith(
                "headless: 200 steps, 900 sparks, ", Dotnet.Must(game, Path.Combine("out", "MyGame.dll"), "headless", "200"), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Types a command where there is no display, with a home folder beside the given one.</summary>
    private static string Type(DirectoryInfo folder, string command)
    {
        string home = Path.Combine(folder.Parent!.FullName, "home");
        (int exitCode, string output) = Dotnet.RunProgram(
            folder.FullName, "env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", $"DOTNET_CLI_HOME={home}", "DOTNET_NOLOGO=1",
            "DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1", "bash", "-c", command);
        Assert.True(exitCode == 0, $"{command}\n{output}");
        return output;
    }
}
