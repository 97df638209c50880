namespace Guanlan.Forecasting;

public sealed partial class QuestionModel
{
    private const int FewestCalibrated = 1000;
    private static readonly int FeatureCount = CandidateFeatures.Names.Count;

    /// <summary>Fits on the acts before a step; afterwards the model has seen exactly those. Only windows that had closed by then are used.</summary>
    public static QuestionModel Fit(
        TemporalEventGraph acts, int before, EntityGroups groups, QuestionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(groups);
        var model = new QuestionModel(acts, groups, options ?? new QuestionOptions());
        var cutoffs = model.Cutoffs(acts, before);
        var (codes, happened, recent, starts) = (new List<byte[]>(), new List<bool>(), new List<bool>(), new List<int>());
        for (var step = 0; step < before; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (cutoffs.Contains(step))
            {
                starts.Add(happened.Count);
                var questions = OpenAt(acts, step, model.options.Memory);
                var truths = Truths(acts, step, model.options.Horizon);
                codes.AddRange(model.Codes(questions));
                happened.AddRange(questions.Select(question => truths.Contains((question.Subject, question.Relation, question.Object))));
                recent.AddRange(questions.Select(question => model.WasRecent(question)));
            }

            model.Observe(step, acts.At(step));
        }

        model.Learn(codes, happened, recent, starts);
        return model;
    }

    internal static HashSet<(int, int, int)> Truths(TemporalEventGraph acts, int step, int horizon)
    {
        var truths = new HashSet<(int, int, int)>();
        for (var day = step; day < step + horizon; day++)
            foreach (var act in acts.At(day)) truths.Add((act.Subject, act.Relation, act.Object));
        return truths;
    }

    private HashSet<int> Cutoffs(TemporalEventGraph acts, int before)
    {
        var first = acts.FirstStep + (int)((before - acts.FirstStep) * options.From);
        var cutoffs = new HashSet<int>();
        for (var step = before - options.Horizon; step >= first; step -= options.Spacing) cutoffs.Add(step);
        return cutoffs;
    }

    private bool WasRecent(DyadQuestion question)
    {
        var place = state.Triples.Find(state.Key(question.Subject, question.Relation), question.Object);
        return place >= 0 && question.Step - state.Triples[place].Last <= options.Horizon;
    }

    /// <summary>Features as bytes. Bins come from the first cut-off: quantiles of questions hardly move.</summary>
    private byte[][] Codes(IReadOnlyList<DyadQuestion> questions)
    {
        var rows = new float[questions.Count][];
        var work = new CandidateWorkspace(state.Entities);
        foreach (var group in questions.Select((question, i) => (question, i)).GroupBy(item => (item.question.Subject, item.question.Relation, item.question.Step)))
        {
            var query = new ForecastQuery(group.Key.Subject, group.Key.Relation, group.Key.Step);
            if (query.Step <= LastStep) throw new InvalidOperationException($"step {query.Step} was already shown: a forecast of it would be a leak");
            finder.FindPaths(query, work);
            var members = group.ToArray();
            foreach (var (question, _) in members) work.Add(question.Object);
            features.Write(query, work, null);
            for (var i = 0; i < members.Length; i++)
                rows[members[i].i] = work.Features.AsSpan(work.Candidates.IndexOf(members[i].question.Object) * FeatureCount, FeatureCount).ToArray();
        }

        if (rows.Length > 0) bins ??= FeatureBins.Fit([.. Enumerable.Range(0, FeatureCount).Select(feature => rows.Select(row => row[feature]).ToArray())]);
        return [.. rows.Select(row => SecondStage.Encode(bins!, row))];
    }

    private void Learn(List<byte[]> codes, List<bool> happened, List<bool> recent, List<int> starts)
    {
        if (codes.Count == 0) return;
        var held = Math.Min(options.CalibrationWindows, starts.Count / 3);
        // Where few questions are asked, more windows are needed before a share means anything; never more than a third of all.
        while (held > 0 && held < starts.Count / 3 && codes.Count - starts[^held] < FewestCalibrated) held++;
        var cut = held == 0 ? codes.Count : starts[^held];
        var flat = new byte[cut * FeatureCount];
        for (var i = 0; i < cut; i++) codes[i].CopyTo(flat, i * FeatureCount);
        bool[] outcomes = [.. happened.Take(cut)];
        FittedQuestions = cut;
        BaseRate = happened.Count(came => came) / (double)happened.Count;
        persistence = [Share(happened, recent, false), Share(happened, recent, true)];
        logistic = LogisticStage.Fit(flat, outcomes, bins!, options.Seed);
        trees = LogisticTrees.Fit(flat, outcomes, FeatureCount, logistic, options);
        if (held == 0) return;
        var (said, came) = (codes.Skip(cut).Select(Raw).ToArray(), happened.Skip(cut).ToArray());
        calibration = IsotonicCalibration.Fit(said, came, DyadAnswer.LeastPast);
        calibrated = ProbabilityScore.Of([.. said.Select(calibration.Of)], came, BaseRate);
    }

    private static double Share(List<bool> happened, List<bool> recent, bool which)
    {
        var (count, trues) = (0, 0);
        for (var i = 0; i < happened.Count; i++)
        {
            if (recent[i] != which) continue;
            count++;
            if (happened[i]) trues++;
        }

        return trues / (double)Math.Max(count, 1);
    }
}
