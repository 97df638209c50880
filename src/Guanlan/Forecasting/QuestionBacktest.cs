namespace Guanlan.Forecasting;

/// <summary>Asks a model all open questions at past cut-offs and scores it and the baselines on what came true.</summary>
public static class QuestionBacktest
{
    /// <summary>Runs cut-offs from one step on; only windows that close before <paramref name="to"/> count.</summary>
    /// <param name="model">A model that has seen no step from <paramref name="from"/> on; it is shown each after it was asked.</param>
    /// <param name="acts">All acts.</param>
    /// <param name="from">First cut-off.</param>
    /// <param name="to">One more than the last step known.</param>
    /// <param name="options">The settings of the model.</param>
    /// <returns>Scores by name of model: climatology, persistence, Poisson, and the model's own.</returns>
    public static IReadOnlyDictionary<string, ProbabilityScore> Run(
        QuestionModel model, TemporalEventGraph acts, int from, int to, QuestionOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(options);
        var (answers, happened) = (new List<DyadAnswer>(), new List<bool>());
        for (var step = model.LastStep + 1; step < to; step++)
        {
            if (step >= from && (step - from) % options.Spacing == 0 && step + options.Horizon <= to)
            {
                var questions = QuestionModel.OpenAt(acts, step, options.Memory);
                var truths = QuestionModel.Truths(acts, step, options.Horizon);
                answers.AddRange(model.Ask(questions));
                happened.AddRange(questions.Select(question => truths.Contains((question.Subject, question.Relation, question.Object))));
            }

            model.Observe(step, acts.At(step));
        }

        ProbabilityScore Score(Func<DyadAnswer, double> say) => ProbabilityScore.Of([.. answers.Select(say)], happened, model.BaseRate);
        return new Dictionary<string, ProbabilityScore>
        {
            ["climatology"] = Score(answer => answer.BaseRate),
            ["persistence"] = Score(answer => answer.Persistence),
            ["poisson"] = Score(answer => answer.Poisson),
            // Where the model gives no number, the share observed in that bin stands for it, so that all are scored on the same questions.
            ["questions"] = Score(answer => answer.Probability ?? (answer.PastQuestions > 0 ? answer.PastShare : answer.BaseRate)),
        };
    }
}
