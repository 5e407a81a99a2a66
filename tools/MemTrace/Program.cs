using Ashlar.MemTrace;

return MemTraceCommand.Run(args, Console.Out, Console.Error);
