using System.Text.RegularExpressions;

namespace Ashlar.Solution.Tests;

/// <summary>The links and the chapters of a text.</summary>
internal static partial class Markdown
{
    /// <summary>Where the links and pictures of a text lead; what only looks like a link, in code, is none.</summary>
    public static string[] Links(string text) =>
        [.. Link().Matches(Code().Replace(text, "`code`")).Select(match => match.Groups[1].Value)];

    /// <summary>What links to the chapters of a text end with.</summary>
    public static HashSet<string> Anchors(string text) =>
    [
        .. Heading().Matches(FencedCode().Replace(text, ""))
            .Select(match => NotInAnchors().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-')),
    ];

    /// <summary>The first block of code of a chapter.</summary>
    public static string CodeBelow(string text, string heading)
    {
        int chapter = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(chapter >= 0, $"There is no chapter '{heading}'.");
        int start = text.IndexOf('\n', text.IndexOf("```", chapter, StringComparison.Ordinal)) + 1;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"```[\s\S]*?```|`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"```[\s\S]*?```")]
    private static partial Regex FencedCode();

    [GeneratedRegex(@"\[[^\[\]]+\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchors();
}
