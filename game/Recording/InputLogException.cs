namespace Swarm;

/// <summary>An input log that cannot be played.</summary>
internal sealed class InputLogException : Exception
{
    public InputLogException(string message)
        : base(message)
    {
    }
}
