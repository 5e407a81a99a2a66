namespace Ashlar.Bench;

/// <summary>A subject failed its verification.</summary>
internal sealed class BrokenSubjectException : Exception
{
    public BrokenSubjectException(string message)
        : base(message)
    {
    }
}
