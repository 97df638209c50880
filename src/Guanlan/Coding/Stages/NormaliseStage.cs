using Guanlan.Language;

namespace Guanlan.Coding.Stages;

/// <summary>Stage 0: folds the text for matching (offsets stay), tells Chinese from English by its characters, and talk from print.</summary>
internal sealed class NormaliseStage : ICodingStage
{
    public void Run(CodingContext context)
    {
        context.Folded = Folding.Fold(context.Text);
        context.IsChinese = context.Passage.Language switch
        {
            "zh" => true,
            "en" => false,
            _ => IsMostlyHan(context.Text),
        };
        context.IsTalk = context.IsChinese && Register.IsTalk(context.Folded);
    }

    private static bool IsMostlyHan(string text)
    {
        int han = 0, latin = 0;
        foreach (var character in text)
            if (character is >= '\u4e00' and <= '\u9fff') han++;
            else if (char.IsAsciiLetter(character)) latin++;
        return han * 3 >= latin;
    }
}
