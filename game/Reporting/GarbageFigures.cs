namespace Swarm;

/// <param name="BytesPerFrameSteady">Managed bytes that all threads allocated in a frame after the warm-up.</param>
/// <param name="Gen0">Collections after the warm-up of generation 0 or older.</param>
/// <param name="Gen1">Of generation 1 or older.</param>
/// <param name="Gen2">Of generation 2.</param>
/// <param name="SteadyFrames">Frames after the warm-up.</param>
internal sealed record GarbageFigures(double BytesPerFrameSteady, int Gen0, int Gen1, int Gen2, long SteadyFrames);
