namespace Ashlar.Bench;

/// <summary>One line on a terminal's standard error that says what is being measured, gone when disposed.</summary>
internal readonly struct ProgressLine : IDisposable
{
    private readonly int _length;

    public ProgressLine(string text)
    {
        if (!Console.IsErrorRedirected)
        {
            _length = text.Length;
            Console.Error.Write('\r' + text);
        }
    }

    public void Dispose()
    {
        if (_length > 0)
        {
            Console.Error.Write('\r' + new string(' ', _length) + '\r');
        }
    }
}
