namespace Guanlan.Lexicon.Source;

/// <summary>Collects every problem of a run, so that a person mends a file once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    /// <summary>All problems, by file and line.</summary>
    public IReadOnlyList<Problem> All =>
        [.. problems.OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => problem.At.Line)];

    public int Errors => problems.Count(problem => !problem.IsWarning);

    public void Error(Origin at, string message) => problems.Add(new Problem(at, message, false));

    public void Warn(Origin at, string message) => problems.Add(new Problem(at, message, true));
}
