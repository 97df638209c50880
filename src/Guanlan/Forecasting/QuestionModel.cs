namespace Guanlan.Forecasting;

/// <summary>
/// Calibrated probabilities for questions about dyads: a logistic model on the history of the pair, trees on top, and an isotonic step
/// on newer windows than those it was fitted on. Causal like the ranker: a step that was shown cannot be asked about.
/// </summary>
/// <example><code>
/// var model = QuestionModel.Fit(data.Acts, data.ValidFrom, groups);
/// var answer = model.Ask(new DyadQuestion(3, 1, 7, data.ValidFrom));
/// </code></example>
public sealed partial class QuestionModel
{
    private readonly QuestionOptions options;
    private readonly HistoryState state;
    private readonly CandidateFinder finder;
    private readonly CandidateFeatures features;
    private FeatureBins? bins;
    private LogisticStage? logistic;
    private BoostedTrees? trees;
    private IsotonicCalibration? calibration;
    private ProbabilityScore? calibrated;
    private double[] persistence = [0, 0];

    private QuestionModel(TemporalEventGraph acts, EntityGroups groups, QuestionOptions options)
    {
        this.options = options;
        state = new HistoryState(acts.EntityCount, acts.RelationCount, groups, options.HalfLives, options.StepsPerDay);
        (finder, features) = (new CandidateFinder(state), new CandidateFeatures(state));
    }

    /// <summary>The last step shown; -1 before the first.</summary>
    public int LastStep { get; private set; } = -1;

    /// <summary>Share of past questions that came true.</summary>
    public double BaseRate { get; private set; }

    /// <summary>How many past questions it was fitted on, calibration not counted.</summary>
    public int FittedQuestions { get; private set; }

    /// <summary>Quality on the calibration windows, of the calibrated numbers: shown above a forecast, but no proof, being fitted on them.</summary>
    public ProbabilityScore? Calibration => calibrated;

    /// <summary>Shows a closed step.</summary>
    /// <exception cref="InvalidOperationException">The step is not newer than those shown.</exception>
    public void Observe(int step, ReadOnlySpan<Quad> acts)
    {
        if (step <= LastStep) throw new InvalidOperationException($"step {step} was shown after step {LastStep}");
        LastStep = step;
        state.Learn(step, acts);
    }

    /// <summary>All questions that are asked at a step: what happened within the memory, in order of subject, relation, object.</summary>
    public static DyadQuestion[] OpenAt(TemporalEventGraph acts, int step, int memory)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var open = new SortedSet<(int, int, int)>();
        for (var day = Math.Max(0, step - memory); day < step; day++)
            foreach (var act in acts.At(day)) open.Add((act.Subject, act.Relation, act.Object));
        return [.. open.Select(key => new DyadQuestion(key.Item1, key.Item2, key.Item3, step))];
    }

    /// <summary>Whether a question came true.</summary>
    public static bool CameTrue(TemporalEventGraph acts, DyadQuestion question, int horizon)
    {
        ArgumentNullException.ThrowIfNull(acts);
        for (var step = question.Step; step < question.Step + horizon; step++)
            foreach (var act in acts.At(step))
                if (act.Subject == question.Subject && act.Relation == question.Relation && act.Object == question.Object) return true;
        return false;
    }

    /// <summary>Answers one question.</summary>
    public DyadAnswer Ask(DyadQuestion question) => Ask([question])[0];

    /// <summary>Answers questions of one step. What has no act within the memory gets no number.</summary>
    /// <exception cref="InvalidOperationException">The step was shown: its outcome may be known (a leak).</exception>
    public DyadAnswer[] Ask(IReadOnlyList<DyadQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var codes = Codes(questions);
        return [.. questions.Select((question, i) => Answer(question, codes[i]))];
    }

    internal double Raw(byte[] codes) =>
        logistic is null ? 0 : 1 / (1 + Math.Exp(-(logistic.Score(codes) + (trees?.Score(codes) ?? 0))));

    private DyadAnswer Answer(DyadQuestion question, byte[] codes)
    {
        var place = state.Triples.Find(state.Key(question.Subject, question.Relation), question.Object);
        var stat = place < 0 ? default : state.Triples[place];
        var age = question.Step - stat.Last;
        var isOpen = stat.Count > 0 && age <= options.Memory && logistic is not null;
        var probability = isOpen ? Calibrated(codes) : 0;
        var bin = calibrated is null || !isOpen ? default : calibrated.Reliability[ProbabilityScore.Bin(probability)];
        return new DyadAnswer(
            isOpen && bin.Count >= DyadAnswer.LeastPast ? probability : null, bin.Count, bin.Observed, BaseRate,
            Poisson(stat, question.Step), persistence[isOpen && age <= options.Horizon ? 1 : 0]);
    }

    private double Calibrated(byte[] codes) => calibration is null ? Raw(codes) : calibration.Of(Raw(codes));

    /// <summary>The middle speed's sum is the rate times its mean life.</summary>
    private double Poisson(DecayedStat stat, int step) =>
        1 - Math.Exp(-options.Horizon * stat.Sum(2, step, state.Decay) / (options.HalfLives[2] / Math.Log(2)));
}
