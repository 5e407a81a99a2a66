using System.Diagnostics;
using System.Text.RegularExpressions;
using Ashlar.Ecs;
using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Overlay;
using Ashlar.Rendering;

namespace Ashlar.Misuse.Tests;

/// <summary>Judges what a call came to: it works, or throws what says which rule was broken.</summary>
internal static partial class Outcome
{
    /// <summary>Names of types that no user has heard of: of one word no message can be told by.</summary>
    private static readonly HashSet<string> InsideNames = [.. InsideTypes()];

    /// <summary>What stands in messages of failures that nobody meant to report.</summary>
    private static readonly string[] Accidents =
    [
        "Object reference", "Index was outside", "Nullable object must have a value", "Sequence contains",
        "Collection was modified", "Operations that change non-concurrent", "Attempted to", "Arithmetic operation",
        "Stack empty", "Queue empty", "capacity overflow",
    ];

    /// <summary>What is wrong with an exception, or null when a caller may be told by it.</summary>
    public static string? Fault(Exception error)
    {
        if (error is AggregateException several)
        {
            return several.InnerExceptions.Select(Fault).FirstOrDefault(fault => fault is not null);
        }

        bool isNamed = error
            is ArgumentException or NotSupportedException or OutOfNativeMemoryException or WorldFormatException
            or PlantedException or KeyNotFoundException or IOException or UnauthorizedAccessException or InvalidDataException
            or InvalidOperationException { Message.Length: > 0 };
        if (!isNamed || Array.Exists(Accidents, accident => error.Message.Contains(accident, StringComparison.Ordinal)))
        {
            return Describe(error);
        }

        return InsideNameIn(error.Message) is { } name ? $"names {name}, which is an inside matter: {Describe(error)}" : null;
    }

    /// <summary>A type's name in a message that means nothing to a user, or null.</summary>
    public static string? InsideNameIn(string message) => Words().Matches(message)
        .Select(word => word.Value)
        .FirstOrDefault(word => word.Contains('`', StringComparison.Ordinal) || InsideNames.Contains(word));

    [GeneratedRegex(@"\w+(`\d+)?")]
    private static partial Regex Words();

    private static IEnumerable<string> InsideTypes()
    {
        Type[] all = [.. new[] { typeof(MemorySystem), typeof(World), typeof(MemoryOverlay), typeof(DrawList), typeof(InputState) }
            .SelectMany(type => type.Assembly.GetTypes())];
        HashSet<string> known = [.. all.Where(type => type.IsVisible).Select(NameOf)];
        return all.Where(type => !type.IsVisible).Select(NameOf)
            .Where(name => !known.Contains(name) && name.Skip(1).Any(char.IsUpper));
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>An exception and where it came from, in a line.</summary>
    public static string Describe(Exception error)
    {
        string places = string.Join(
            " < ", new StackTrace(error).GetFrames().Take(4).Select(frame => frame.GetMethod())
                .Select(method => $"{method?.DeclaringType?.Name}.{method?.Name}"));
        return $"{error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")} [{places}]";
    }
}
