namespace Ashlar.Rendering;

/// <summary>What a context has beyond OpenGL 3.3 that changes how state is set for one target and not for all.</summary>
/// <param name="HasBlendingOfEach">OpenGL 4.0: every draw buffer has blending of its own.</param>
/// <param name="HasViewports">OpenGL 4.1: there are several viewports and scissors.</param>
/// <param name="HasClipControl">OpenGL 4.5: the origin may be above.</param>
internal readonly record struct ContextFeatures(bool HasBlendingOfEach, bool HasViewports, bool HasClipControl);
