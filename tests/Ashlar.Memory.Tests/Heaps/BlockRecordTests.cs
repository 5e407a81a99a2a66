namespace Ashlar.Memory.Tests;

public sealed class BlockRecordTests
{
    [Theory]
    [InlineData(8, 0, 0, 0)]
    [InlineData(4096, SizeClasses.Largest, CallSites.LargestNumber, CallSites.LargestNumber)]
    [InlineData(64, 1, CallSites.LargestNumber, 1)]
    [InlineData(16, 1023, 1, CallSites.LargestNumber)]
    public void A_record_of_a_block_keeps_everything_in_its_word(int lead, int requested, int createdAt, int destroyedAt)
    {
        BlockRecord live = BlockRecord.Allocated(lead, requested, createdAt);
        Assert.Equal(
            (BlockState.Live, lead, requested, createdAt, 0),
            (live.State, live.Lead, live.Requested, live.CreatedAt, live.DestroyedAt));
        BlockRecord dead = live.Freed(destroyedAt);
        Assert.Equal(
            (BlockState.Dead, lead, requested, createdAt, destroyedAt),
            (dead.State, dead.Lead, dead.Requested, dead.CreatedAt, dead.DestroyedAt));
        Assert.Equal(BlockState.None, default(BlockRecord).State);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(CallSites.LargestNumber, CallSites.LargestNumber, (1L << 27) - 1)]
    [InlineData(CallSites.LargestNumber, 0, 5_000_000_000)]
    [InlineData(1, CallSites.LargestNumber, 1)]
    public void A_record_of_a_slot_keeps_everything_in_16_bytes(int createdAt, int destroyedAt, long frame)
    {
        Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<SlotRecord>());
        var record = new SlotRecord { Generation = uint.MaxValue };
        record.Begin(createdAt, frame);
        Assert.Equal(
            (Tenancy.Live, false, createdAt, 0, frame, frame),
            (record.Tenancy, record.IsGuarded, record.CreatedAt, record.DestroyedAt, record.CreatedFrame(frame),
                record.CreatedFrame(frame + 100_000_000)));
        record.Guard(destroyedAt);
        Assert.Equal((true, destroyedAt, createdAt), (record.IsGuarded, record.Cell, record.CreatedAt));
        record.Become(Tenancy.Waiting);
        Assert.Equal((Tenancy.Waiting, true, destroyedAt), (record.Tenancy, record.IsGuarded, record.Cell));
        record.End(Tenancy.Dead, createdAt);
        Assert.Equal(
            (Tenancy.Dead, false, createdAt, createdAt, frame, uint.MaxValue),
            (record.Tenancy, record.IsGuarded, record.CreatedAt, record.DestroyedAt, record.CreatedFrame(frame),
                record.Generation));
        record.Reset();
        Assert.Equal((Tenancy.Dead, 0, uint.MaxValue), (record.Tenancy, record.CreatedAt, record.Generation));
    }
}
