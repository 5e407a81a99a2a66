using Ashlar.Memory;

namespace Ashlar.Hosting;

/// <summary>
/// What a game may want to know while it draws. None of it may flow back into the simulation.
/// </summary>
/// <example><code>Vector2 seen = Vector2.Lerp(previous, current, frame.Alpha);</code></example>
/// <param name="Index">How many frames were drawn before this one: 0 for the first.</param>
/// <param name="Alpha">
/// How far now lies between the state before the last step (0) and the state after it (1). Always 1 without a clock.
/// </param>
/// <param name="Timings">How long the frames before this one took.</param>
public readonly record struct DrawFrame(long Index, float Alpha, FrameTimings Timings);
