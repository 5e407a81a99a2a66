using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed unsafe class SlabListTests
{
    [Fact]
    public void Random_operations_agree_with_a_plain_list() => Seeded.Run(70, 5, random =>
    {
        var memory = (HeapSlab*)NativeMemory.AllocZeroed(100, (nuint)sizeof(HeapSlab));
        var free = new Stack<int>(Enumerable.Range(0, 100));
        var lists = new SlabList[2];
        List<int>[] models = [[], []];
        for (int step = 0; step < 3_000; step++)
        {
            int which = random.Next(2);
            ref SlabList list = ref lists[which];
            List<int> model = models[which];
            switch (random.Next(20))
            {
                case < 6 when free.Count > 0:
                    model.Insert(0, free.Peek());
                    list.Push(memory + free.Pop());
                    break;
                case < 12 when free.Count > 0:
                    model.Add(free.Peek());
                    list.Append(memory + free.Pop());
                    break;
                case < 18 when model.Count > 0:
                    Assert.Equal(model[0], (int)(list.Pop() - memory));
                    free.Push(model[0]);
                    model.RemoveAt(0);
                    break;
                case 18:
                    list.AppendAll(ref lists[1 - which]);
                    model.AddRange(models[1 - which]);
                    models[1 - which].Clear();
                    break;
                case 19:
                    list.PushAll(ref lists[1 - which]);
                    model.InsertRange(0, models[1 - which]);
                    models[1 - which].Clear();
                    break;
            }

            for (int i = 0; i < 2; i++)
            {
                HeapSlab* slab = lists[i].First;
                foreach (int expected in models[i])
                {
                    Assert.Equal(expected, (int)(slab - memory));
                    slab = slab->Next;
                }

                Assert.True(slab == null);
                Assert.Equal(models[i].Count == 0, lists[i].IsEmpty);
            }
        }

        NativeMemory.Free(memory);
    });
}
