namespace Ashlar.Overlay.Tests;

public class GarbageTypeNameTests
{
    [Theory]
    [InlineData("System.String", "String")]
    [InlineData("System.Int32[]", "Int32[]")]
    [InlineData("System.Int32[,][]", "Int32[,][]")]
    [InlineData("System.Collections.Generic.List`1[System.Int32]", "List<Int32>")]
    [InlineData("System.Collections.Generic.List`1[System.Int32][]", "List<Int32>[]")]
    [InlineData("System.Collections.Generic.Dictionary`2[System.String,System.Byte[]]", "Dictionary<String, Byte[]>")]
    [InlineData("A.B`2[C.D`1[E.F],G.H]", "B<D<F>, H>")]
    [InlineData("Swarm.Saboteur+<>c__DisplayClass12_0", "Saboteur.closure")]
    [InlineData("Swarm.Loader+<Read>d__3", "Loader.Read (state)")]
    [InlineData("System.Linq.Enumerable+ListWhereIterator`1[System.Int32]", "Enumerable.ListWhereIterator<Int32>")]
    [InlineData("", "")]
    public void A_name_of_the_runtime_is_told_as_one_writes_it(string name, string expected) =>
        Assert.Equal(expected, GarbageTypeName.Of(name));

    [Fact]
    public void Any_text_is_told() => Seeded.Run(1, 300, random =>
        GarbageTypeName.Of(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "ab.+`1[],<>*"[random.Next(12)]))));

    [Fact]
    public void A_value_type_is_boxed()
    {
        Assert.Equal("Int32 (boxed)", GarbageTypeName.Of(typeof(int)));
        Assert.Equal("KeyValuePair<Int32, String> (boxed)", GarbageTypeName.Of(typeof(KeyValuePair<int, string>)));
        Assert.Equal("List<GarbageTypeNameTests.Thing>", GarbageTypeName.Of(typeof(List<Thing>)));
    }

    private sealed class Thing;
}
