return Engine.Bench.CommandLine.Run(args);
