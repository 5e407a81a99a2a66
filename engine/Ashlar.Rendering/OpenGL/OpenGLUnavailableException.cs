namespace Ashlar.Rendering;

/// <summary>
/// OpenGL cannot be drawn with here: no context is current, its version is too old, a function is missing, or the
/// driver refused the shaders. The message says which, and what is needed. Thrown before anything is drawn, so that a
/// host can give way to the next one.
/// </summary>
/// <example><code>
/// try
/// {
///     renderer = new OpenGLRenderer(window.GetProcAddress, memory);
/// }
/// catch (OpenGLUnavailableException exception)
/// {
///     Console.Error.WriteLine($"No window: {exception.Message}");
/// }
/// </code></example>
public sealed class OpenGLUnavailableException : Exception
{
    /// <summary>Makes one that does not say why.</summary>
    public OpenGLUnavailableException()
        : this("OpenGL is not available.")
    {
    }

    /// <summary>Makes one that says why.</summary>
    /// <param name="message">What is missing, and what is needed.</param>
    public OpenGLUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one that says why, and what it follows from.</summary>
    /// <param name="message">What is missing, and what is needed.</param>
    /// <param name="innerException">What it follows from.</param>
    public OpenGLUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
