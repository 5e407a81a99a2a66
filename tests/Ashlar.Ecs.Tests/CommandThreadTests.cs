using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>One buffer and several threads, and one buffer in a program that begins no frames.</summary>
public sealed class CommandThreadTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;
    private readonly CommandBuffer _commands;

    public CommandThreadTests()
    {
        _world = World.Create(_memory);
        _commands = new CommandBuffer(_memory, initialCapacity: 1);
    }

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void Recording_into_the_commands_of_another_thread_throws()
    {
        Entity entity = _world.Create(new Health(1));
        _commands.Add(entity, new Mass());
        OnOtherThread(() =>
        {
            Assert.Throws<InvalidOperationException>(() => _commands.Add(entity, new Mass()));
            Assert.Throws<InvalidOperationException>(() => _commands.Create(Signature.Null));
        });
        Assert.Equal(1, _commands.CommandCount);
        _commands.Playback(_world);
        Assert.True(_world.Has<Mass>(entity));
    }

    [Fact]
    public void An_empty_buffer_changes_threads_and_any_thread_plays_back()
    {
        for (int round = 0; round < 3; round++)
        {
            OnOtherThread(() =>
            {
                for (int i = 0; i < 100; i++)
                {
                    _commands.Set(_commands.Create(Component<Health>.Signature), new Health(i));
                }
            });

            // What this thread allocates is its own, and stays as it is.
            Span<int> own = _memory.Frame.Current.Allocate<int>(1000);
            own.Fill(round);
            _commands.Playback(_world);
            _commands.Create(Component<Mass>.Signature);
            _commands.Playback(_world);
            Assert.Equal(-1, own.IndexOfAnyExcept(round));
            Assert.Equal(101 * (round + 1), _world.Size);
        }
    }

    [Fact]
    public void Threads_that_record_at_once_lose_nothing_without_an_exception()
    {
        Entity[] entities = [.. Enumerable.Range(0, 4000).Select(i => _world.Create(new Health(i)))];
        using var start = new Barrier(4);
        int recorded = 0;
        int refused = 0;
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            for (int i = number; i < entities.Length; i += 4)
            {
                try
                {
                    _commands.Add(entities[i], new Mass());
                    Interlocked.Increment(ref recorded);
                }
                catch (InvalidOperationException)
                {
                    Interlocked.Increment(ref refused);
                }
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal((1000, 3000), (recorded, refused));
        _commands.Playback(_world);
        Assert.Equal(1000, _world.CountEntities(new QueryDescription().WithAll<Mass>()));
    }

    [Fact]
    public void A_thread_that_found_no_memory_leaves_the_buffer_to_others()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 8 << 20 });
        using World world = World.Create(memory);
        using var commands = new CommandBuffer(memory, initialCapacity: 100_000);
        using (var hog = new Arena(memory, "hog"))
        {
            hog.Allocate<byte>(6 << 20);
            Assert.Throws<OutOfNativeMemoryException>(() => commands.Create(Component<Health>.Signature));
            Assert.Equal(0, commands.CommandCount);
        }

        OnOtherThread(() => commands.Create(Component<Health>.Signature));
        commands.Playback(world);
        Assert.Equal(1, world.Size);
    }

    [Fact]
    public void Commands_in_the_place_of_refused_ones_belong_to_the_thread_that_records_them()
    {
        Entity stale = _world.Create(new Health(1));
        _world.Destroy(stale);
        _commands.Destroy(stale);
        Assert.Throws<StaleEntityException>(() => _commands.Playback(_world));
        for (int frame = 0; frame <= _memory.Options.FramesInFlight; frame++)
        {
            _memory.BeginFrame();
            _memory.EndFrame();
        }

        _commands.Create(Component<Health>.Signature);
        OnOtherThread(() =>
            Assert.Throws<InvalidOperationException>(() => _commands.Create(Component<Health>.Signature)));
        Assert.Equal(1, _commands.CommandCount);
    }

    [Fact]
    public void A_program_that_begins_no_frames_records_and_plays_back_for_ever()
    {
        using var second = new CommandBuffer(_memory, initialCapacity: 1);
        Entity entity = _world.Create(new Health(1));
        Entity other = _world.Create(new Health(1));
        long used = 0;
        for (int round = 0; round < 1000; round++)
        {
            // Two buffers that overlap, and that need more now and then.
            for (int i = 0; i < 10 + (round % 40); i++)
            {
                _commands.Add(entity, new Mass(round, i));
                second.Add(other, new Label("x", i));
            }

            Assert.Equal(10 + (round % 40), _commands.CommandCount);
            _commands.Playback(_world);
            second.Playback(_world);
            Assert.Equal((round, 9 + (round % 40)), (_world.Get<Mass>(entity).Kilograms, _world.Get<Mass>(entity).Inverse));
            Assert.Equal(9 + (round % 40), _world.Get<Label>(other).Number);
            if (round == 100)
            {
                used = _memory.Frame.Current.UsedBytes;
            }
        }

        Assert.Equal(used, _memory.Frame.Current.UsedBytes);
    }

    [Fact]
    public void Memory_that_was_rewound_under_a_recording_is_not_used_again()
    {
        Entity entity = _world.Create(new Health(1));
        for (int round = 0; round < 10; round++)
        {
            using ArenaScope scope = _memory.Frame.Current.Scope();
            _commands.Add(entity, new Mass(round, 0));
            _commands.Add(entity, new Mass(round, 1));
            _commands.Playback(_world);
        }

        // The memory of the last recording is somebody else's now.
        Span<int> own = _memory.Frame.Current.Allocate<int>(10_000);
        own.Fill(7);
        _commands.Add(entity, new Mass(1, 2));
        _commands.Playback(_world);
        Assert.Equal(-1, own.IndexOfAnyExcept(7));
    }

    private static void OnOtherThread(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
