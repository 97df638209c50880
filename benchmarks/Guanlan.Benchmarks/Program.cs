using Guanlan.Benchmarks;

// dotnet run -c Release --project benchmarks/Guanlan.Benchmarks -- coder PASSAGES.jsonl[.gz]
// dotnet run -c Release --project benchmarks/Guanlan.Benchmarks -- forecasting FOLDER
// dotnet run -c Release --project benchmarks/Guanlan.Benchmarks -- pages FOLDER
return args switch
{
    ["coder", var path] => CoderThroughput.Run(path),
    ["forecasting", var folder] => ForecastingThroughput.Run(folder),
    ["pages", var folder] => PageThroughput.Run(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Guanlan.Benchmarks coder PASSAGES.jsonl[.gz] | forecasting FOLDER | pages FOLDER");
    return 2;
}
