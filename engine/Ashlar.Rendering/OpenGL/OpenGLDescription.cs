namespace Ashlar.Rendering;

/// <summary>
/// Whose OpenGL draws, in the driver's own words: for the overlay, for a log, for a bug report. Read once when the
/// renderer is made; immutable, so safe on every thread.
/// </summary>
/// <example><code>
/// OpenGLDescription description = renderer.Description;
/// Console.WriteLine($"{description.Renderer}, OpenGL {description.Version}");
/// </code></example>
/// <param name="Vendor">Who made the driver: <c>Mesa</c>.</param>
/// <param name="Renderer">What it draws with: <c>llvmpipe (LLVM 15.0.6, 256 bits)</c>.</param>
/// <param name="Version">Which OpenGL: <c>4.5 (Core Profile) Mesa 22.3.6</c>.</param>
/// <param name="ShadingLanguageVersion">Which shading language: <c>4.50</c>.</param>
public sealed record OpenGLDescription(string Vendor, string Renderer, string Version, string ShadingLanguageVersion);
