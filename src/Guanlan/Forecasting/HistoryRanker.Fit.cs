using System.Runtime.CompilerServices;

namespace Guanlan.Forecasting;

public sealed partial class HistoryRanker
{
    /// <summary>
    /// Two replays of the training steps. A scout goes first: it fits the first stage and cuts the features into bins on the newest days, whose
    /// counts and sums are what the model will meet when it is asked. The second replay gathers the second stage's questions.
    /// </summary>
    private sealed class RankerFit(HistoryRanker ranker, TemporalEventGraph acts, int before)
    {
        private const int BinSample = 1200;
        private const int LargeSet = 20_000;

        /// <summary>Where in the training steps the scout's questions for the bins begin (share).</summary>
        private const double BinsFrom = 0.9;

        private readonly RankerOptions options = ranker.options;
        private readonly List<float[]> linearLists = [];
        private readonly List<FittedRows> waiting = [];
        private readonly List<CandidateList> lists = [];
        private FeatureBins? bins;

        public void Run(CancellationToken cancellation)
        {
            SendScout(cancellation);
            // The scout's memory is as large as the ranker's and its lists larger: gone before the second replay, they do not add to the peak.
            if (acts.Count > LargeSet) GC.Collect(2, GCCollectionMode.Aggressive, true, true);
            var from = At(options.From.Refined);
            var share = Share(from, before, options.RefinedQuestions);
            Replay("questions of the second stage", step => { if (step >= from) Ask(step, share, false); }, cancellation);
            if (options.FreezeFactors)
            {
                ranker.factors?.Freeze();
                ranker.crosses?.Freeze();
            }

            FitSecond();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void SendScout(CancellationToken cancellation)
        {
            var ahead = new HistoryRanker(acts, before, ranker.state.Groups, options);
            bins = new RankerFit(ahead, acts, before).Scout(cancellation);
            ranker.linear = ahead.linear;
        }

        /// <summary>Fits the first stage, then the bins on days behind it.</summary>
        private FeatureBins? Scout(CancellationToken cancellation)
        {
            var (from, binsFrom) = (At(options.From.Linear), At(BinsFrom));
            var (share, binShare) = (Share(from, binsFrom, options.LinearQuestions), Share(binsFrom, before, BinSample));
            Replay(
                "questions of the first stage",
                step =>
                {
                    if (step >= binsFrom && ranker.linear is null) FitLinear();
                    if (step >= from) Ask(step, step < binsFrom ? share : binShare, step < binsFrom);
                },
                cancellation);
            if (ranker.linear is null) FitLinear();
            if (waiting.Count > 0) FitBins();
            return bins;
        }

        private int At(double share) => acts.FirstStep + (int)((before - acts.FirstStep) * share);

        /// <summary>Shows all steps, each after it was asked about; in the multi-step setting a whole window after it was asked about.</summary>
        private void Replay(string what, Action<int> ask, CancellationToken cancellation)
        {
            var window = options.Setting == EvaluationSetting.MultiStep ? options.Window : 1;
            var told = 0;
            for (var start = 0; start < before; start += window)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var done = acts.Before(start).Length * 10L / Math.Max(1, acts.Before(before).Length); told < done; told++)
                    options.Progress?.Invoke($"{what}: {told + 1}0 % of the acts");
                var end = Math.Min(start + window, before);
                for (var step = start; step < end; step++) ask(step);
                for (var step = start; step < end; step++) ranker.Observe(step, acts.At(step));
            }
        }

        private double Share(int from, int to, int most) =>
            Math.Min(1, most / Math.Max(1.0, 2.0 * (acts.Before(to).Length - acts.Before(from).Length)));

        private void Ask(int step, double share, bool isLinear)
        {
            // Without a first stage there are too few acts for a second.
            if (!isLinear && ranker.linear is null) return;
            var here = acts.At(step).ToArray();
            var random = new SeededRandom(options.Seed * 7919 + (ulong)step);
            var chosen = Enumerable.Range(0, here.Length * 2).Where(_ => random.Unit() < share).ToArray();
            if (chosen.Length == 0) return;
            var known = new KnownAnswers(acts, EvaluationFilter.TimeAware);
            known.Enter(step);
            if (options.Track == EvaluationTrack.QuerySetAware) ranker.asked = QuerySet.Of(here, acts.RelationCount);
            var (results, packed) = (new FittedRows[chosen.Length], new CandidateList[chosen.Length]);
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads) };
            Parallel.For(0, chosen.Length, parallel, i =>
            {
                var act = here[chosen[i] / 2];
                var (query, answer) = chosen[i] % 2 == 0
                    ? (new ForecastQuery(act.Subject, act.Relation, step), act.Object)
                    : (new ForecastQuery(act.Object, act.Relation + acts.RelationCount, step), act.Subject);
                var work = ranker.Rent();
                var rows = Collect(query, answer, known, work, isLinear);
                if (isLinear || bins is null) results[i] = rows;
                else if (rows.Rows is not null) packed[i] = rows.Pack(bins);
                ranker.workspaces.Add(work);
            });
            if (isLinear) linearLists.AddRange(results.Where(list => list.Rows is not null).Select(list => list.Rows));
            else waiting.AddRange(results.Where(list => list.Rows is not null));
            lists.AddRange(packed.Where(list => list is not null));
        }

        private FittedRows Collect(
            ForecastQuery query, int answer, KnownAnswers known, CandidateWorkspace work, bool isLinear)
        {
            ranker.finder.Find(query, work);
            foreach (var other in known.Of(query))
                if (other != answer) work.Drop(other);
            if (!work.Candidates.Contains(answer)) return default;
            if (isLinear)
            {
                work.Thin(answer, 120, 80, RandomOf(query));
                ranker.features.Write(query, work, ranker.factors, ranker.asked);
                return new(query.Relation, 0, work.Features[..(work.Candidates.Count * CandidateFeatures.Names.Count)], 0, 0);
            }

            ranker.features.Write(query, work, ranker.factors, ranker.asked);
            var kept = ranker.First(work, options.RefinedCandidates);
            var at = Array.FindIndex(work.Order, 0, kept, place => work.Candidates[place] == answer);
            if (at < 0) return default;
            ranker.features.WriteCrosses(query, work, kept);
            var width = CandidateFeatures.Names.Count + SecondStage.Verdicts;
            var rows = new float[kept * width];
            SecondStage.Rows(work, kept, rows);
            return new FittedRows(query.Relation, at, rows, kept, 0).Draw(width, options.FittedCandidates, RandomOf(query));
        }

        private static SeededRandom RandomOf(ForecastQuery query) => new(((ulong)query.Subject << 32) ^ ((ulong)query.Relation << 20) ^ (ulong)query.Step);

        private void FitBins()
        {
            var width = CandidateFeatures.Names.Count + SecondStage.Verdicts;
            bins = FeatureBins.Fit([.. Enumerable.Range(0, width).Select(feature =>
                waiting.SelectMany(list => Enumerable.Range(0, list.Rows.Length / width).Select(row => list.Rows[row * width + feature])).ToArray())]);
            waiting.Clear();
        }

        private void FitLinear()
        {
            options.Progress?.Invoke($"first stage on {linearLists.Count} questions");
            if (linearLists.Count > 0) ranker.linear = LinearStage.Fit(linearLists, CandidateFeatures.Names.Count, options.Seed);
            linearLists.Clear();
        }

        private BoostedTrees? Trees()
        {
            if (options.Trees == 0) return null;
            options.Progress?.Invoke($"{options.Trees} trees");
            var start = CandidateFeatures.Names.Count;
            return ListwiseTrees.Fit(lists, bins!.Width, start, bins.Centres(start), options.Trees, options.Seed, options.Threads);
        }

        private void FitSecond()
        {
            if (bins is null || options.Networks == 0 || lists.Count == 0) return;
            options.Progress?.Invoke($"second stage on {lists.Count} questions");
            var networks = new List<NetworkStage>();
            for (var i = 0; i < options.Networks; i++)
            {
                var network = new NetworkStage(bins.Values, acts.RelationCount * 2, options.Seed + (ulong)i * 101);
                new NetworkTrainer(network, options.Seed + (ulong)i, options.Threads).Fit(lists, options.Epochs, options.LearningRate, options.Progress);
                networks.Add(network);
            }

            ranker.second = new SecondStage(bins, networks, Trees());
        }
    }
}
