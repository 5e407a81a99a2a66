using Engine.Bench;

return BenchCommand.Run(args);
