using Guanlan.Diagnostics;
using Guanlan.Evaluation;

try
{
    return args switch
    {
        ["backtest", .. var rest] => BacktestCommand.Run(Arguments.Read(rest)),
        ["questions", .. var rest] => QuestionsCommand.Run(Arguments.Read(rest)),
        _ => Arguments.Usage(),
    };
}
catch (GuanlanException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
catch (ArgumentException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}
