using System.Diagnostics;

namespace Ashlar.Overlay;

/// <summary>
/// Has the runtime's samples taken while garbage is made and somebody looks, and for five seconds after: who makes no garbage
/// pays nothing. Beginning and ending happens on a thread of the pool. For one thread, except what it says otherwise.
/// </summary>
internal sealed class GarbageSampling : IThreadPoolWorkItem, IDisposable
{
    private static readonly long TicksToStop = 5 * Stopwatch.Frequency;

    private readonly Lock _gate = new();
    private readonly GarbageQueue _queue = new();
    private volatile bool _wanted;
    private volatile bool _isDisposed;
    private volatile bool _isListening;
    private volatile bool _isMute;
    private bool _isAsked;
    private long _lastWanted;

    /// <summary>Whether samples come. Any thread.</summary>
    public bool IsListening => _isListening;

    /// <summary>Whether the runtime has no such samples, as far as is known. Any thread.</summary>
    public bool IsMute => _isMute;

    /// <summary>Begins to listen, or ends it.</summary>
    /// <param name="wanted">Whether garbage is made, and somebody looks.</param>
    public void Follow(bool wanted)
    {
        long now = Stopwatch.GetTimestamp();
        _lastWanted = wanted ? now : _lastWanted;
        _wanted = wanted || (_isAsked && now - _lastWanted < TicksToStop);
        if (_wanted != _isAsked)
        {
            _isAsked = _wanted;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>Takes the oldest sample that has not been taken.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryTake(out GarbageSample sample) => _queue.TryTake(out sample);

    /// <summary>Does what was asked for last.</summary>
    void IThreadPoolWorkItem.Execute() => Obey();

    /// <summary>Ends listening: nothing is heard after it.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        Obey();
    }

    private void Obey()
    {
        lock (_gate)
        {
            bool listens = _wanted && !_isDisposed;
            if (listens && !_isListening)
            {
                _isMute = !GarbageListener.Add(_queue);
            }
            else if (!listens && _isListening)
            {
                GarbageListener.Remove(_queue);
            }

            _isListening = listens;
        }
    }
}
