using System.IO.Compression;
using System.Text;
using Guanlan.Diagnostics;
using Guanlan.Forecasting;

namespace Guanlan.Tests.Forecasting;

public class TemporalEventGraphTests
{
    private static readonly Quad[] Acts = [new(0, 0, 1, 2), new(1, 0, 2, 2), new(2, 1, 0, 5), new(2, 1, 0, 5)];

    [Fact]
    public void Graph_gives_the_acts_of_a_step_and_those_before_it()
    {
        var graph = TemporalEventGraph.From(Acts);
        Assert.Equal((3, 2, 4, 2, 6), (graph.EntityCount, graph.RelationCount, graph.Count, graph.FirstStep, graph.StepCount));
        Assert.Equal(2, graph.At(2).Length);
        Assert.Equal(0, graph.At(3).Length);
        Assert.Equal(2, graph.At(5).Length);
        Assert.Equal(0, graph.At(99).Length);
        Assert.Equal(0, graph.Before(2).Length);
        Assert.Equal(2, graph.Before(5).Length);
        Assert.Equal(4, graph.Before(99).Length);
    }

    [Fact]
    public void Graph_sorts_a_sequence_but_refuses_to_append_the_past()
    {
        var graph = TemporalEventGraph.From(Acts.Reverse());
        Assert.Equal(Acts, graph.All.ToArray());
        graph.Append([new Quad(0, 0, 1, 5), new Quad(0, 0, 1, 9)]);
        Assert.Equal(3, graph.At(5).Length);
        var failure = Assert.Throws<GuanlanException>(() => graph.Append([new Quad(0, 0, 1, 8)], "valid"));
        Assert.Equal("GL4501", failure.Code.Id);
        Assert.Contains("valid, row 1", failure.Message, StringComparison.Ordinal);
        Assert.Throws<GuanlanException>(() => graph.Append([new Quad(7, 0, 1, 9)]));
    }

    [Fact]
    public void Dataset_names_what_is_wrong_with_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory("guanlan").FullName;
        try
        {
            Assert.Contains("entities", Fails(folder), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "entities.tsv"), "0\tA\n1\tB\n");
            File.WriteAllText(Path.Combine(folder, "relations.tsv"), "0\tsays\n");
            Zip(Path.Combine(folder, "train.tsv.gz"), "0\t0\t1\t0\n1\t0\t0\t3\t0\n");
            File.WriteAllText(Path.Combine(folder, "valid.tsv"), "0\t0\t1\t3\n");
            Assert.Contains("valid begins at step 3", Fails(folder), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "valid.tsv"), "0\t0\tx\t4\n");
            Assert.Contains("not four integers", Fails(folder), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "valid.tsv"), "0\t0\t2\t4\n");
            Assert.Contains("out of range", Fails(folder), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "valid.tsv"), "0\t0\t1\t4\r\n");
            var data = ForecastingDataset.Load(folder);
            Assert.Equal((4, 5, false, 3), (data.ValidFrom, data.TestFrom, data.HasTest, data.Acts.Count));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static string Fails(string folder) => Assert.Throws<GuanlanException>(() => ForecastingDataset.Load(folder)).Message;

    private static void Zip(string path, string text)
    {
        using var zipped = new GZipStream(File.Create(path), CompressionMode.Compress);
        zipped.Write(Encoding.UTF8.GetBytes(text));
    }
}
