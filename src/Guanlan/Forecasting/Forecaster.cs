namespace Guanlan.Forecasting;

/// <summary>
/// Ranks entities for a question from the steps it was shown. Causal by construction: steps are shown once, in order, after they have
/// closed, and a question about a step that was already shown is refused. Asking is safe from several threads, showing is not.
/// </summary>
/// <param name="name">Short name, as in tables.</param>
public abstract class Forecaster(string name)
{
    /// <summary>Short name, as in tables.</summary>
    public string Name { get; } = name;

    /// <summary>The last step shown; -1 before the first.</summary>
    public int LastStep { get; private set; } = -1;

    /// <summary>Shows a closed step.</summary>
    /// <param name="step">Its number, larger than all shown before.</param>
    /// <param name="acts">What happened in it; nothing from any other step.</param>
    /// <exception cref="InvalidOperationException">The step is not newer, or an act is of another step.</exception>
    public void Observe(int step, ReadOnlySpan<Quad> acts)
    {
        if (step <= LastStep) throw new InvalidOperationException($"step {step} was shown after step {LastStep}");
        foreach (var act in acts)
            if (act.Step != step) throw new InvalidOperationException($"an act of step {act.Step} was shown as step {step}");
        LastStep = step;
        Learn(step, acts);
    }

    /// <summary>Scores every entity as answer; higher is likelier, only the order matters.</summary>
    /// <param name="query">The question, about a step not shown yet.</param>
    /// <param name="scores">One place for each entity; every place is written.</param>
    /// <exception cref="InvalidOperationException">The step asked about was shown: its answer is known (a leak).</exception>
    public void Score(ForecastQuery query, Span<float> scores)
    {
        if (query.Step <= LastStep) throw new InvalidOperationException($"step {query.Step} was already shown: a forecast of it would be a leak");
        Rank(query, scores);
    }

    /// <summary>Takes in a closed step.</summary>
    protected abstract void Learn(int step, ReadOnlySpan<Quad> acts);

    /// <summary>Writes a score for every entity. Called from several threads at once.</summary>
    protected abstract void Rank(ForecastQuery query, Span<float> scores);
}
