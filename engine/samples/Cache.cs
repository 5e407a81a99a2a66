#:package Ashlar.Memory@0.1.0
#:property PublishAot=false

// A server keeps the replies that it has made, in 8 MiB, for some seconds each. Where there is no room for a new one, the
// replies that nobody has asked for the longest go first.
//   dotnet run Cache.cs
//
// There are no frames here: what is freed can be used again at once. You cut the keys into shards, each with a cache, a thread
// and a share of the budget, so nobody waits for anybody. The replies lie in one heap, which is for all threads.
using Ashlar.Memory;

const int Shards = 4;
const long Budget = 8L << 20;

using var memory = new MemorySystem();
using var replies = new SlabHeap(memory, "replies");
Server[] servers =
[
    .. Enumerable.Range(0, Shards).Select(
        shard => new Server(shard, new Cache(memory, $"shard {shard}", replies, Budget / Shards))),
];
Thread[] threads = [.. servers.Select(server => new Thread(server.Run))];
Array.ForEach(threads, thread => thread.Start());
while (!Array.TrueForAll(threads, thread => thread.Join(millisecondsTimeout: 10)))
{
    replies.Trim(maximumBytes: 1 << 20);                 // gives free pages back, a step at a time, while the others go on
}

Cache[] caches = [.. servers.Select(server => server.Cache)];
Console.WriteLine($"{caches.Sum(cache => cache.Hits)} hits, {caches.Sum(cache => cache.Misses)} misses");
Console.WriteLine($"{caches.Sum(cache => cache.Expirations)} replies too old, {caches.Sum(cache => cache.Evictions)} made room");
Console.WriteLine($"{caches.Sum(cache => cache.Bytes)} of {Budget} bytes in {caches.Sum(cache => cache.Count)} replies");

// The requests make none. Only where threads meet at the lock of the heap, .NET makes what each waits on, once: a hundred bytes.
double garbage = servers.Sum(server => server.SteadyGarbageBytes);
Console.WriteLine($"{garbage / (Shards * Server.SteadyRequests):F2} bytes of garbage a request");
Array.ForEach(caches, cache => cache.Dispose());

/// <summary>Answers the requests of one shard, on a thread of its own. A second passes with every 10,000 requests.</summary>
internal sealed class Server(int shard, Cache cache)
{
    public const int SteadyRequests = (Seconds - WarmUp) * RequestsInSecond;
    private const int Seconds = 60;
    private const int WarmUp = 20;
    private const int RequestsInSecond = 10_000;

    public Cache Cache => cache;

    public long SteadyGarbageBytes { get; private set; }

    public void Run()
    {
        var random = new Random(shard);
        for (int second = 0; second < Seconds; second++)
        {
            long garbageBefore = GC.GetAllocatedBytesForCurrentThread();
            for (int request = 0; request < RequestsInSecond; request++)
            {
                long key = random.NextInt64(120) * random.NextInt64(120);   // some numbers come more often than others
                Answer(key, second);
            }

            SteadyGarbageBytes += second < WarmUp ? 0 : GC.GetAllocatedBytesForCurrentThread() - garbageBefore;
        }
    }

    private void Answer(long key, int now)
    {
        if (!cache.TryGet(key, now, out ReadOnlySpan<byte> reply))
        {
            int bytes = 100 + (int)(key * 7 % 1900);
            Span<byte> made = cache.Add(key, bytes, expiresAt: now + 2 + (int)(key % 10));
            made.Fill((byte)key);
            reply = made;
        }

        ArgumentOutOfRangeException.ThrowIfNotEqual(reply[^1], (byte)key);   // sent, if this were a server
    }
}

/// <summary>Replies by key, and in the order of their last use. For one thread at a time.</summary>
internal sealed class Cache : IDisposable
{
    private readonly SlabMap<long, Entry> _entries;
    private readonly SlabLinkedList<Entry, Entry> _recent;       // the last used comes first
    private readonly SlabHeap _replies;
    private readonly long _budget;

    public Cache(Allocator parent, string name, SlabHeap replies, long budget)
    {
        _entries = new SlabMap<long, Entry>(parent, name);
        _recent = _entries.CreateLinkedList<Entry>();
        _replies = replies;
        _budget = budget;
    }

    public int Hits { get; private set; }

    public int Misses { get; private set; }

    public int Expirations { get; private set; }

    public int Evictions { get; private set; }

    public long Bytes { get; private set; }

    public int Count => _entries.Count;

    /// <summary>The reply to a key; valid until the next call.</summary>
    public bool TryGet(long key, int now, out ReadOnlySpan<byte> reply)
    {
        reply = default;
        if (!_entries.TryGetHandle(key, out Handle<Entry> handle))
        {
            Misses++;
            return false;
        }

        ref Entry entry = ref _entries.GetValueRef(handle);
        if (entry.ExpiresAt <= now)
        {
            Remove(handle);
            Expirations++;
            Misses++;
            return false;
        }

        _recent.MoveToFirst(handle);
        Hits++;
        reply = entry.Reply.AsSpan();
        return true;
    }

    /// <summary>Adds a key that the cache does not have.</summary>
    /// <returns>Where to write the reply.</returns>
    public Span<byte> Add(long key, int bytes, int expiresAt)
    {
        while (Bytes + bytes > _budget && _recent.Count > 0)
        {
            Remove(_recent.Last);
            Evictions++;
        }

        ref Entry entry = ref _entries.GetValueRefOrAddDefault(key, out bool exists, out Handle<Entry> handle);
        ArgumentOutOfRangeException.ThrowIfEqual(exists, true, nameof(key));
        entry.Reply = _replies.Allocate(bytes);
        entry.ExpiresAt = expiresAt;
        _recent.AddFirst(handle);
        Bytes += bytes;
        return entry.Reply.AsSpan();
    }

    /// <summary>Gives back what the heap, which is not the cache's own, has of it.</summary>
    public void Dispose()
    {
        foreach ((_, Entry entry) in _entries)
        {
            _replies.Free(entry.Reply);
        }

        _entries.Dispose();
    }

    private void Remove(Handle<Entry> handle)
    {
        _recent.Remove(handle);
        NativeBlock reply = _entries.GetValueRef(handle).Reply;
        _entries.Remove(handle);                         // the handle is stale from here on
        Bytes -= reply.Bytes;
        _replies.Free(reply);
    }

    /// <summary>A reply, and its place in the order of use: the list keeps its links in here.</summary>
    private struct Entry : ILinked<Entry>
    {
        public NativeBlock Reply;
        public int ExpiresAt;
        private ListLinks _links;

        public static ref ListLinks LinksOf(ref Entry item) => ref item._links;
    }
}
