using System.Collections.Concurrent;

namespace Ashlar.Misuse.Tests;

/// <summary>A thread beside the one that runs the cases, kept for all of them.</summary>
internal static class SecondThread
{
    private static readonly BlockingCollection<Action> Work = [];

    static SecondThread() => new Thread(() =>
    {
        foreach (Action action in Work.GetConsumingEnumerable())
        {
            action();
        }
    })
    {
        IsBackground = true,
        Name = "second",
    }.Start();

    /// <summary>Runs an action there, and throws here what it throws.</summary>
    public static void Run(Action action)
    {
        using var done = new ManualResetEventSlim();
        Exception? thrown = null;
        Work.Add(() =>
        {
            try
            {
                action();
            }
            catch (Exception error)
            {
                thrown = error;
            }

            done.Set();
        });
        done.Wait();
        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }
    }

    /// <summary>Runs an action on a thread of its own, which has ended when this returns.</summary>
    public static void RunOnce(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception error)
            {
                thrown = error;
            }
        });
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }
    }
}
