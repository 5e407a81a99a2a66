using Ashlar.Ecs;

namespace Ashlar.Misuse.Tests;

/// <summary>Brings about the states in which somebody else's code is running.</summary>
internal static class States
{
    /// <summary>Runs an action in the state of a scene, once.</summary>
    public static void Run(Scene scene, Action action)
    {
        int runs = 0;
        void Once()
        {
            if (Interlocked.Exchange(ref runs, 1) == 0)
            {
                action();
            }
        }

        switch (scene.State)
        {
            case State.InQuery:
                scene.World.Query(in Scene.Positions, _ => Once());
                break;
            case State.InPoolForeach:
                foreach (ref Body body in scene.Pool)
                {
                    Once();
                }

                break;
            case State.InDestroyHook:
                scene.InHook = Once;
                scene.Pool.Destroy(scene.Pool.Create(default));
                break;
            case State.InLastHook:
                scene.InHook = Once;
                scene.Pool.Dispose();
                break;
            case State.InWorldHook:
                scene.World.SetDestroyHook((Entity entity, ref Part<Version> part) => Once());
                scene.World.Destroy(scene.World.Create(new Part<Version>()));
                break;
            case State.InCreatedHandler:
                scene.World.SubscribeEntityCreated((in Entity entity) => Once());
                scene.World.Create(new Position());
                break;
            case State.InRemovedHandler:
                scene.World.SubscribeComponentRemoved((in Entity entity, ref Position position) => Once());
                scene.World.Remove<Position>(scene.Entity);
                break;
            case State.InPlayback:
                scene.World.SubscribeComponentAdded((in Entity entity, ref Position position) => Once());
                scene.Commands.Playback(scene.World);
                break;
            case State.InLowMemory:
                scene.Memory.LowMemory += (_, _) => Once();
                scene.RunLow();
                break;
            case State.InParallelQuery:
                scene.World.Jobs = scene.Jobs;
                scene.FillWorld();
                scene.World.ParallelQuery(in Scene.Positions, _ => Once());
                break;
            case State.OnAnotherThread:
                SecondThread.Run(action);
                break;
            default:
                action();
                break;
        }

        _ = runs;
    }
}
