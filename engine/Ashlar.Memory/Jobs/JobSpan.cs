namespace Ashlar.Memory;

/// <summary>
/// A stretch of time in which a thread of a <see cref="JobPool"/> worked on one job.
/// A plain value.
/// </summary>
/// <example><code>
/// double milliseconds = Stopwatch.GetElapsedTime(span.Began, span.Ended).TotalMilliseconds;
/// </code></example>
/// <param name="Began">When, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/> has it.</param>
/// <param name="Ended">Until when.</param>
/// <param name="JobName">The type of the job.</param>
/// <param name="Items">How many of its items the thread did.</param>
public readonly record struct JobSpan(long Began, long Ended, string JobName, int Items);
