namespace Ashlar.Solution.Tests;

/// <summary>The links between the texts of the repository.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Texts =>
    [
        .. Directory.GetFiles(Repository.Root, "*.md")
            .Concat(new[] { "engine", "game", "tests", "tools" }.SelectMany(folder =>
                Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_link_leads_to_a_file_or_a_chapter(string text)
    {
        string file = Path.Combine(Repository.Root, text);
        Assert.All(Markdown.Links(File.ReadAllText(file)).Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
        {
            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, parts[0]);
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{link}: there is no {target}");
            if (parts.Length == 2)
            {
                Assert.Contains(parts[1], Markdown.Anchors(File.ReadAllText(target)));
            }
        });
    }
}
