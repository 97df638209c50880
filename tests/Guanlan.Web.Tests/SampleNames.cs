namespace Guanlan.Web.Tests;

internal static class SampleNames
{
    public static ActorNames All { get; } = new(
    [
        new ActorName("CHN", "中国", "China"), new ActorName("JPN", "日本", "Japan"), new ActorName("USA", "美国", "United States"), new ActorName("RUS", "俄罗斯", "Russia"),
    ]);
}
