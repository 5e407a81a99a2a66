using EcsArities;

// dotnet run --project tools/EcsArities            writes engine/Ashlar.Ecs/Generated
// dotnet run --project tools/EcsArities -- --check exits with 1 when those files are not what would be written
if (args.Length > 1 || (args.Length == 1 && args[0] != "--check"))
{
    Console.Error.WriteLine("Usage: EcsArities [--check]");
    return 2;
}

string folder = GeneratedFolder.Find(AppContext.BaseDirectory);
if (args.Length == 0)
{
    GeneratedFolder.Write(folder);
    return 0;
}

IReadOnlyList<string> differences = GeneratedFolder.Differences(folder);
foreach (string name in differences)
{
    Console.Error.WriteLine($"{Path.Combine(folder, name)} is out of date: run dotnet run --project tools/EcsArities");
}

return differences.Count == 0 ? 0 : 1;
