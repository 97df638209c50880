using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class QuestionTests
{
    [Fact]
    public void Score_of_probabilities_is_what_the_hand_computes()
    {
        double[] said = [0.1, 0.1, 0.8, 0.8];
        bool[] happened = [false, true, true, true];
        var score = ProbabilityScore.Of(said, happened, climatology: 0.5);
        Assert.Equal((0.01 + 0.81 + 0.04 + 0.04) / 4, score.Brier, 12);
        Assert.Equal(1 - 0.225 / 0.25, score.Skill, 12);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.1) + 2 * Math.Log(0.8)) / 4, score.LogLoss, 12);
        Assert.Equal((2 * Math.Abs(0.1 - 0.5) + 2 * Math.Abs(0.8 - 1)) / 4, score.CalibrationError, 12);
        Assert.Equal(2.5 / 3, score.Auc, 12);
        Assert.Equal((2, 0.5), (score.Reliability[1].Count, score.Reliability[1].Observed));
    }

    [Fact]
    public void Isotonic_step_pools_what_falls_and_never_falls_itself()
    {
        var fitted = IsotonicCalibration.Fit([0.1, 0.2, 0.3, 0.4], [false, true, false, true]);
        // Steps: 0 of 1, 1 of 2, 1 of 1; each share with half a question more on either side: 0.5/2, 1.5/3, 1.5/2.
        Assert.Equal(0.25, fitted.Of(0.05), 12);
        Assert.Equal(0.5, fitted.Of(0.25), 12);
        Assert.Equal(0.75, fitted.Of(0.9), 12);
        Assert.Equal(0.375, fitted.Of(0.175), 12);
    }

    [Fact]
    public void Question_comes_true_only_inside_its_horizon()
    {
        var acts = TemporalEventGraph.From([new Quad(0, 0, 1, 3), new Quad(0, 0, 1, 10)]);
        Assert.True(QuestionModel.CameTrue(acts, new DyadQuestion(0, 0, 1, 4), 7));
        Assert.False(QuestionModel.CameTrue(acts, new DyadQuestion(0, 0, 1, 4), 6));
        Assert.False(QuestionModel.CameTrue(acts, new DyadQuestion(1, 0, 0, 4), 7));
        Assert.Equal([new DyadQuestion(0, 0, 1, 9)], QuestionModel.OpenAt(acts, 9, 6));
        Assert.Empty(QuestionModel.OpenAt(acts, 9, 5));
    }

    [Fact]
    public void Model_beats_climatology_and_gives_no_number_on_too_few_past_questions()
    {
        var acts = SyntheticActs.Make(steps: 160, perStep: 8, seed: 11);
        var options = new QuestionOptions { Memory = 40, Trees = 10, CalibrationWindows = 3, HalfLives = [2, 4, 8, 16, 32] };
        var model = QuestionModel.Fit(acts, 130, EntityGroups.None(acts.EntityCount), options);
        var never = model.Ask(new DyadQuestion(0, 0, 0, 130));
        Assert.Null(never.Probability);
        Assert.Equal(0, never.Poisson);
        foreach (var answer in model.Ask(QuestionModel.OpenAt(acts, 130, 40)))
            Assert.Equal(answer.PastQuestions >= DyadAnswer.LeastPast, answer.Probability is not null);
        var scores = QuestionBacktest.Run(model, acts, 130, 160, options);
        Assert.True(scores["questions"].Skill > 0.05, scores["questions"].ToString());
        Assert.Throws<InvalidOperationException>(() => model.Ask(new DyadQuestion(0, 0, 1, 150)));
    }
}
