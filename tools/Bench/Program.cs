using Ashlar.Bench;

return BenchCommand.Run(args);
