using Guanlan.Language;

namespace Guanlan.Coding.Stages;

/// <summary>Stage 6: the date expressions of the text, resolved against the day of publication.</summary>
internal sealed class TimeStage : ICodingStage
{
    public void Run(CodingContext context) => context.Dates = [.. DateReader.Read(context.Text, context.Passage.Date).OrderBy(date => date.Span)];
}
