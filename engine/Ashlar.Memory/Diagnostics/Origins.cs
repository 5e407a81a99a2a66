namespace Ashlar.Memory;

/// <summary>
/// Small numbers for what a thing is, in which allocator, and where it was made or ended, so that native memory can
/// hold them: a <see cref="CallSites">call site</see> with a type. Interned when first met, and a dictionary lookup
/// after that; only full checks ask for sites.
/// </summary>
internal static class Origins
{
    private static readonly Lock Gate = new();
    private static readonly List<Origin> All = [new Origin("object", null, 0)];
    private static readonly Dictionary<Origin, int> Known = [];

    /// <summary>The number of a type, wherever its values were made.</summary>
    public static int Of<TThing>() => PerType<TThing>.Number;

    /// <summary>The number of a site, under full checks; else the number of the type.</summary>
    /// <param name="type">What <see cref="Of{TThing}"/> returned.</param>
    /// <param name="node">The allocator behind it.</param>
    /// <param name="file">The source file of the call, or empty.</param>
    /// <param name="line">The line of the call.</param>
    public static int At(int type, Allocator node, string file, int line) =>
        ActiveChecks.Full ? Intern(new Origin(TypeName(type), node.Path, CallSites.Intern(file, line))) : type;

    /// <summary>The type: <c>NativeList&lt;Int32&gt;</c>.</summary>
    public static string TypeName(int number) => Get(number).Type;

    /// <summary>The allocator's path, or null when it was not recorded.</summary>
    public static string? AllocatorName(int number) => Get(number).AllocatorName;

    /// <summary>The site in words, or null when it was not recorded.</summary>
    public static string? Site(int number)
    {
        int site = Get(number).Site;
        return site == 0 ? null : CallSites.Describe(site);
    }

    /// <summary>Type and site: <c>NativeList&lt;Int32&gt; made at Level.cs:17</c>.</summary>
    public static string Describe(int number) =>
        Site(number) is { } site ? $"{TypeName(number)} made at {site}" : TypeName(number);

    private static Origin Get(int number)
    {
        lock (Gate)
        {
            return All[number];
        }
    }

    private static int Intern(Origin origin)
    {
        lock (Gate)
        {
            if (!Known.TryGetValue(origin, out int number))
            {
                number = All.Count;
                All.Add(origin);
                Known.Add(origin, number);
            }

            return number;
        }
    }

    private readonly record struct Origin(string Type, string? AllocatorName, int Site);

    private static class PerType<TThing>
    {
        public static readonly int Number = Intern(new Origin(TypeNames.Of<TThing>(), null, 0));
    }
}
