using System.Reflection;
using EcsArities;

namespace Ashlar.Ecs.Tests;

public sealed class GeneratedCodeTests
{
    [Fact]
    public void The_checked_in_files_are_what_the_tool_writes() =>
        Assert.Empty(GeneratedFolder.Differences(GeneratedFolder.Find(AppContext.BaseDirectory)));

    /// <summary>Inlined into a caller, the loop of a query would come last in the budget that the JIT has for it, and the
    /// user's code would be a call for each entity: 1.5 to 4 times as slow.</summary>
    [Fact]
    public void Queries_are_never_inlined_into_their_callers()
    {
        MethodInfo[] queries = [.. typeof(World).GetMethods().Where(method =>
            method.Name is "Query" or "InlineQuery" or "InlineEntityQuery"
            && method.ReturnType == typeof(void)
            && method.GetParameters().Length == 2)];

        Assert.Equal((4 * 25) + 2, queries.Length);
        Assert.All(queries, query => Assert.True(
            query.MethodImplementationFlags.HasFlag(MethodImplAttributes.NoInlining), $"{query}"));
    }

    [Fact]
    public void Twenty_five_components_work_together()
    {
        using World world = World.Create();
        Entity entity = world.Create<
            C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20,
            C21, C22, C23, C24>(
            new(0), new(1), new(2), new(3), new(4), new(5), new(6), new(7), new(8), new(9), new(10), new(11), new(12),
            new(13), new(14), new(15), new(16), new(17), new(18), new(19), new(20), new(21), new(22), new(23), new(24));
        var description = new QueryDescription().WithAll<
            C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20,
            C21, C22, C23, C24>();

        int sum = 0;
        world.Query(in description, (
            Entity found, ref C0 c0, ref C1 c1, ref C2 c2, ref C3 c3, ref C4 c4, ref C5 c5, ref C6 c6, ref C7 c7,
            ref C8 c8,
            ref C9 c9, ref C10 c10, ref C11 c11, ref C12 c12, ref C13 c13, ref C14 c14, ref C15 c15, ref C16 c16,
            ref C17 c17,
            ref C18 c18, ref C19 c19, ref C20 c20, ref C21 c21, ref C22 c22, ref C23 c23, ref C24 c24) =>
        {
            Assert.Equal(entity, found);
            sum = c0.V + c1.V + c2.V + c3.V + c4.V + c5.V + c6.V + c7.V + c8.V + c9.V + c10.V + c11.V + c12.V + c13.V
                + c14.V + c15.V + c16.V + c17.V + c18.V + c19.V + c20.V + c21.V + c22.V + c23.V + c24.V;
        });

        Assert.Equal(300, sum);
        Assert.Equal(25, world.GetSignature(entity).Count);
        entity.Remove<C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19,
            C20, C21, C22, C23>();
        Assert.Equal(24, entity.Get<C24>().V);
        Assert.Equal(1, world.GetSignature(entity).Count);
    }

    private record struct C0(int V);

    private record struct C1(int V);

    private record struct C2(int V);

    private record struct C3(int V);

    private record struct C4(int V);

    private record struct C5(int V);

    private record struct C6(int V);

    private record struct C7(int V);

    private record struct C8(int V);

    private record struct C9(int V);

    private record struct C10(int V);

    private record struct C11(int V);

    private record struct C12(int V);

    private record struct C13(int V);

    private record struct C14(int V);

    private record struct C15(int V);

    private record struct C16(int V);

    private record struct C17(int V);

    private record struct C18(int V);

    private record struct C19(int V);

    private record struct C20(int V);

    private record struct C21(int V);

    private record struct C22(int V);

    private record struct C23(int V);

    private record struct C24(int V);
}
