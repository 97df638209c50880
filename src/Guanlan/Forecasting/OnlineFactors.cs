namespace Guanlan.Forecasting;

/// <summary>
/// A factorised score of subject, relation and object, learned as time goes: each step is scored before it is learned from, so that the
/// score of any past day is out of sample, and a model stacked on it sees in training what it will see in use. It learns by sampled
/// softmax from the step just closed and from a few older acts drawn again, and stops for good when it is frozen.
/// </summary>
internal sealed class OnlineFactors
{
    private const int Negatives = 384;
    private const float Rate = 0.12f;
    private readonly int dimensions;
    private readonly int relations;
    private readonly int replays;
    private readonly SeededRandom random;
    private readonly FactorRows subjects;
    private readonly FactorRows objects;
    private readonly FactorRows scales;
    private readonly FactorRows shifts;
    private readonly FactorRows biases;
    private readonly FactorRows gates;
    private readonly RecentContext contexts;
    private readonly List<Quad> past = [];
    private readonly int[] sampled = new int[Negatives + 1];
    private readonly float[] chances = new float[Negatives + 1];
    private readonly float[] question;
    private readonly float[] slope;
    private readonly float[] change;

    public OnlineFactors(int entities, int relations, int dimensions, int replays, ulong seed)
    {
        (this.relations, this.dimensions, this.replays) = (relations, dimensions, replays);
        random = new SeededRandom(seed);
        subjects = new FactorRows(entities, dimensions, 0, 0.15f, random);
        objects = new FactorRows(entities, dimensions, 0, 0.15f, random);
        scales = new FactorRows(relations * 2, dimensions, 1, 0.1f, random);
        shifts = new FactorRows(relations * 2, dimensions, 0, 0.05f, random);
        biases = new FactorRows(entities, 1, 0, 0, random);
        gates = new FactorRows(relations * 2, dimensions, 0.3f, 0.05f, random);
        contexts = new RecentContext(entities, dimensions);
        (question, slope, change) = (new float[dimensions], new float[dimensions], new float[dimensions]);
    }

    public bool IsFrozen { get; private set; }

    /// <summary>Shows what was learned until now.</summary>
    public void Show()
    {
        if (IsFrozen) return;
        foreach (var rows in (ReadOnlySpan<FactorRows>)[subjects, objects, scales, shifts, biases, gates]) rows.Show();
    }

    public void Freeze()
    {
        Show();
        IsFrozen = true;
        past.Clear();
        past.TrimExcess();
    }

    /// <summary>What a question's answer should be like, as it is shown.</summary>
    public ReadOnlySpan<float> Question(ForecastQuery query, Span<float> into)
    {
        Compose(subjects.Shown(query.Subject), scales.Shown(query.Relation), shifts.Shown(query.Relation), into);
        AddContext(query.Subject, gates.Shown(query.Relation), into);
        return into[..dimensions];
    }

    public float Score(ReadOnlySpan<float> asked, int other) => VectorMath.Dot(asked, objects.Shown(other)) + biases.Shown(other)[0];

    /// <summary>How near a candidate is to those the subject met last, whatever the relation.</summary>
    public float Nearness(int subject, int other) => VectorMath.Dot(contexts[subject], objects.Shown(other));

    public void Learn(ReadOnlySpan<Quad> acts)
    {
        if (!IsFrozen && acts.Length > 0) Fit(acts);
        foreach (var act in acts)
        {
            contexts.Meet(act.Subject, objects.Shown(act.Object));
            contexts.Meet(act.Object, objects.Shown(act.Subject));
        }

        contexts.Close();
    }

    private static void Compose(ReadOnlySpan<float> subject, ReadOnlySpan<float> scale, ReadOnlySpan<float> shift, Span<float> into)
    {
        for (var i = 0; i < subject.Length; i++) into[i] = subject[i] * scale[i] + shift[i];
    }

    private void AddContext(int subject, ReadOnlySpan<float> gate, Span<float> into)
    {
        var context = contexts[subject];
        for (var i = 0; i < dimensions; i++) into[i] += context[i] * gate[i];
    }

    private void Fit(ReadOnlySpan<Quad> acts)
    {
        foreach (var act in acts) past.Add(act);
        var rounds = acts.Length * (1 + replays);
        for (var i = 0; i < rounds; i++)
        {
            // Half of what is drawn again is from all of the past, half from the newest acts.
            var act = i < acts.Length ? acts[i]
                : i % 2 == 0 ? past[random.Below(past.Count)]
                : past[past.Count - 1 - random.Below(Math.Min(past.Count, acts.Length * 20))];
            if (i % 64 == 0) Sample();
            // An act drawn again has since entered the context; only a new one can learn from it.
            Step(act.Subject, act.Relation, act.Object, i < acts.Length);
            Step(act.Object, act.Relation + relations, act.Subject, i < acts.Length);
        }
    }

    private void Sample()
    {
        for (var i = 0; i < Negatives; i++)
        {
            var act = past[random.Below(past.Count)];
            sampled[i] = random.Below(4) == 0 ? random.Below(objects.Count) : random.Below(2) == 0 ? act.Subject : act.Object;
        }
    }

    private void Step(int subject, int relation, int answer, bool hasContext)
    {
        Compose(subjects[subject], scales[relation], shifts[relation], question);
        if (hasContext) AddContext(subject, gates[relation], question);
        var asked = question.AsSpan();
        sampled[Negatives] = answer;
        for (var i = 0; i <= Negatives; i++)
            chances[i] = i < Negatives && sampled[i] == answer ? -1e9f : VectorMath.Dot(asked, objects[sampled[i]]) + biases[sampled[i]][0];
        VectorMath.Softmax(chances);
        chances[Negatives] -= 1;
        slope.AsSpan().Clear();
        for (var i = 0; i <= Negatives; i++)
        {
            var weight = chances[i];
            if (Math.Abs(weight) < 1e-4f) continue;
            VectorMath.AddScaled(slope, objects[sampled[i]], weight);
            objects.Descend(sampled[i], asked, weight, Rate);
            biases.Descend(sampled[i], [1f], weight, Rate);
        }

        var left = subjects[subject];
        var scale = scales[relation];
        for (var i = 0; i < dimensions; i++) change[i] = slope[i] * scale[i];
        for (var i = 0; i < dimensions; i++) question[i] = slope[i] * left[i];
        subjects.Descend(subject, change, 1, Rate);
        scales.Descend(relation, question, 1, Rate * 0.5f);
        shifts.Descend(relation, slope, 1, Rate * 0.5f);
        if (!hasContext) return;
        var context = contexts[subject];
        for (var i = 0; i < dimensions; i++) question[i] = slope[i] * context[i];
        gates.Descend(relation, question, 1, Rate * 0.5f);
    }
}
