using System.Diagnostics;
using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Misuse.Tests;

/// <summary>Judges what a call came to: it works, or throws what says which rule was broken.</summary>
internal static class Outcome
{
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
            or PlantedException or KeyNotFoundException
            or InvalidOperationException { Message.Length: > 0 };
        if (isNamed && !Array.Exists(Accidents, accident => error.Message.Contains(accident, StringComparison.Ordinal)))
        {
            return null;
        }

        return Describe(error);
    }

    /// <summary>An exception and where it came from, in a line.</summary>
    public static string Describe(Exception error)
    {
        string places = string.Join(
            " < ", new StackTrace(error).GetFrames().Take(4).Select(frame => frame.GetMethod())
                .Select(method => $"{method?.DeclaringType?.Name}.{method?.Name}"));
        return $"{error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")} [{places}]";
    }
}
