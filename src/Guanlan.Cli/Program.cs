using Guanlan.Cli;

return await CommandLine.RunAsync(args, new ShippedEngine(), Terminal.OfProcess());
