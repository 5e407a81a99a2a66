using System.Runtime.ExceptionServices;

namespace Ashlar.Ecs;

/// <summary>
/// What handlers threw during one call of one thread, until the call has made its changes and throws the first of it. A
/// handler may call the world itself: such a call has failures of its own.
/// </summary>
internal sealed class HandlerFailures
{
    private ExceptionDispatchInfo? _first;
    private int _deferrals;

    public void Note(Exception failure) => _first ??= ExceptionDispatchInfo.Capture(failure);

    /// <summary>Keeps the first exception until <see cref="ThrowDeferred"/>: for calls that make many
    /// changes.</summary>
    public void Defer() => _deferrals++;

    public void ThrowDeferred()
    {
        _deferrals--;
        Throw();
    }

    /// <summary>Throws the first exception since the last call. The world calls it after the change.</summary>
    public void Throw()
    {
        if (_first is not null && _deferrals == 0)
        {
            ExceptionDispatchInfo first = _first;
            _first = null;
            first.Throw();
        }
    }

    /// <summary>A handler begins, whose calls have failures of their own.</summary>
    /// <returns>Those of the call that it is told of.</returns>
    public Outer Enter()
    {
        var outer = new Outer(_first, _deferrals);
        _first = null;
        _deferrals = 0;
        return outer;
    }

    /// <summary>The handler has ended.</summary>
    public void Leave(Outer outer) => (_first, _deferrals) = outer;

    /// <summary>The failures of the call that a handler is told of.</summary>
    internal readonly record struct Outer(ExceptionDispatchInfo? First, int Deferrals);
}
