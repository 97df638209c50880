namespace Guanlan.Forecasting;

/// <summary>Where each layer of a <see cref="NetworkStage"/> lies in its one array of weights.</summary>
internal readonly struct NetworkLayout
{
    public NetworkLayout(int width, int relations)
    {
        Input = 0;
        FirstBias = width * NetworkStage.First;
        Middle = FirstBias + NetworkStage.First;
        SecondBias = Middle + NetworkStage.First * NetworkStage.Second;
        Output = SecondBias + NetworkStage.Second;
        Skip = Output + NetworkStage.Second;
        Relation = Skip + width;
        Size = Relation + relations * NetworkStage.First;
    }

    public int Input { get; }

    public int FirstBias { get; }

    public int Middle { get; }

    public int SecondBias { get; }

    public int Output { get; }

    public int Skip { get; }

    public int Relation { get; }

    public int Size { get; }
}
