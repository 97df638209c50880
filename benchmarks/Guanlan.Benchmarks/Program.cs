using Guanlan.Benchmarks;

// dotnet run -c Release --project benchmarks/Guanlan.Benchmarks -- coder PASSAGES.jsonl[.gz]
return args is ["coder", var path] ? CoderThroughput.Run(path) : Usage();

static int Usage()
{
    Console.Error.WriteLine("usage: Guanlan.Benchmarks coder PASSAGES.jsonl[.gz]");
    return 2;
}
