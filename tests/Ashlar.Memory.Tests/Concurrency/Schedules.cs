using System.Runtime.ExceptionServices;

namespace Ashlar.Memory.Tests;

/// <summary>
/// Runs a few threads one at a time, in every order that there is: a thread goes on from one
/// <see cref="Interleaving.Point"/> to the next, and then it or another goes on. A failure names the order that showed it,
/// and the same order shows it again. (Stateless model checking with a bound on preemptions: Musuvathi and Qadeer,
/// "Iterative Context Bounding", 2007. All steps are seen by all threads in their order: no store buffers.)
/// </summary>
internal sealed class Schedules : IDisposable
{
    /// <summary>An order takes far less than a millisecond: one that takes so long hangs.</summary>
    private static readonly TimeSpan LongestOrder = TimeSpan.FromSeconds(10);

    private readonly List<Choice> _choices = [];
    private readonly List<string> _steps = [];
    private readonly SemaphoreSlim[] _turns;
    private readonly SemaphoreSlim _ended = new(0);
    private readonly bool[] _hasEnded;
    private readonly int _preemptions;
    private int _orders;
    private int _next;
    private int _left;
    private Exception? _failure;

    private Schedules(int threads, int preemptions)
    {
        _preemptions = preemptions;
        _hasEnded = new bool[threads];
        _turns = [.. Enumerable.Range(0, threads).Select(_ => new SemaphoreSlim(0))];
    }

    /// <summary>Runs the threads in every order.</summary>
    /// <typeparam name="T">What they share.</typeparam>
    /// <param name="preemptions">How often, at most, a thread gives way that could go on.</param>
    /// <param name="make">Makes what they share, for each order anew.</param>
    /// <param name="check">Looks at it when all have ended.</param>
    /// <param name="threads">What each does. It must not wait for another.</param>
    /// <returns>How many orders there were.</returns>
    public static int Explore<T>(int preemptions, Func<T> make, Action<T> check, params Action<T>[] threads)
        where T : IDisposable
    {
        var schedules = new Schedules(threads.Length, preemptions);
        Exception? thrown = null;
        var all = new Thread(() => thrown = Record.Exception(() => schedules.RunAll(make, check, threads)))
        {
            IsBackground = true,
        };
        all.Start();
        int before;
        do
        {
            before = Volatile.Read(ref schedules._orders);
        }
        while (!all.Join(LongestOrder) && before != Volatile.Read(ref schedules._orders));

        if (all.IsAlive)
        {
            Assert.Fail($"It hangs in the order {string.Join(", ", schedules._steps)}");
        }

        schedules.Dispose();
        if (thrown is not null)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }

        return schedules._orders;
    }

    private void RunAll<T>(Func<T> make, Action<T> check, Action<T>[] threads)
        where T : IDisposable
    {
        T shared = default!;
        Thread[] workers = [.. threads.Select((body, number) => new Thread(() => Work(number, () => body(shared)))
        {
            IsBackground = true,
        })];
        Array.ForEach(workers, worker => worker.Start());
        try
        {
            do
            {
                using (shared = make())
                {
                    RunOnce();
                    Check(() => check(shared));
                }

                _orders++;
            }
            while (TryAdvance());
        }
        finally
        {
            _left = -1;
            Array.ForEach(_turns, turn => turn.Release());
            Array.ForEach(workers, worker => worker.Join());
        }
    }

    /// <summary>Does what takes a lock in one step: another thread that came to the lock would wait for ever.</summary>
    public static T InOneStep<T>(Func<T> call)
    {
        Action<string>? atPoint = Interleaving.AtPoint;
        Interleaving.AtPoint = null;
        try
        {
            return call();
        }
        finally
        {
            Interleaving.AtPoint = atPoint;
        }
    }

    public void Dispose()
    {
        Array.ForEach(_turns, turn => turn.Dispose());
        _ended.Dispose();
    }

    private void Work(int number, Action body)
    {
        _turns[number].Wait();
        while (_left >= 0)
        {
            Interleaving.AtPoint = point => Pass(number, point);
            try
            {
                body();
            }
            catch (Exception thrown)
            {
                _failure ??= thrown;
            }

            Interleaving.AtPoint = null;
            End(number);
            _turns[number].Wait();
        }
    }

    private void RunOnce()
    {
        _next = 0;
        _left = _preemptions;
        _steps.Clear();
        Array.Clear(_hasEnded);
        _ = _turns[Choose(-1)].Release();
        _ended.Wait();
    }

    private void Check(Action check)
    {
        try
        {
            if (_failure is not null)
            {
                ExceptionDispatchInfo.Throw(_failure);
            }

            check();
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"In the order {string.Join(", ", _steps)}: {thrown.Message}", thrown);
        }
    }

    /// <summary>The next order: the last choice that has another one.</summary>
    private bool TryAdvance()
    {
        while (_choices.Count > 0 && _choices[^1].Taken + 1 == _choices[^1].Count)
        {
            _choices.RemoveAt(_choices.Count - 1);
        }

        if (_choices.Count > 0)
        {
            _choices[^1] = _choices[^1] with { Taken = _choices[^1].Taken + 1 };
        }

        return _choices.Count > 0;
    }

    /// <summary>A thread is at a point: goes on, or waits for its turn.</summary>
    private void Pass(int number, string point)
    {
        int next = Choose(number);
        if (next != number)
        {
            _steps.Add($"{number} at {point}");
            _left--;
            _ = _turns[next].Release();
            _turns[number].Wait();
        }
    }

    private void End(int number)
    {
        _hasEnded[number] = true;
        _steps.Add($"{number} ends");
        _ = Array.TrueForAll(_hasEnded, ended => ended) ? _ended.Release() : _turns[Choose(-1)].Release();
    }

    /// <summary>Who goes on: first the thread that is at it, then the others.</summary>
    /// <param name="current">Who is at it; -1 if nobody can go on by itself.</param>
    private int Choose(int current)
    {
        int[] others = [.. Enumerable.Range(0, _hasEnded.Length).Where(number => number != current && !_hasEnded[number])];
        int[] able = current < 0 ? others : _left == 0 ? [current] : [current, .. others];
        if (able.Length == 1)
        {
            return able[0];
        }

        if (_next == _choices.Count)
        {
            _choices.Add(new Choice(0, able.Length));
        }

        return able[_choices[_next++].Taken];
    }

    /// <summary>Where there was a choice: which was taken, of how many.</summary>
    private readonly record struct Choice(int Taken, int Count);
}
