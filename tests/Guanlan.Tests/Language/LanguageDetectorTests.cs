using Guanlan.Language;

namespace Guanlan.Tests.Language;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("双方将于下周在港口会谈。", "zh")]
    [InlineData("會議將於下週舉行。", "zh")]
    [InlineData("首相は来週、港を訪れる予定です。", "ja")]
    [InlineData("대표단은 다음 주에 도착한다.", "ko")]
    [InlineData("The delegation arrives at the port next week.", "en")]
    [InlineData("Делегация прибывает в порт на следующей неделе, мы ждём.", "ru")]
    [InlineData("Делегація прибуває до порту наступного тижня, її чекають.", "uk")]
    [InlineData("يصل الوفد إلى الميناء الأسبوع المقبل.", "ar")]
    [InlineData("هیئت هفته آینده به بندر می‌رسد.", "fa")]
    [InlineData("Die Delegation trifft nächste Woche im Hafen ein.", "de")]
    [InlineData("La délégation arrive au port la semaine prochaine.", "fr")]
    [InlineData("La delegación llega al puerto la próxima semana.", "es")]
    [InlineData("据《Harbor Times》报道，谈判没有结果。", "zh")]
    [InlineData("12 34 ——", "und")]
    [InlineData("", "und")]
    public void Detector_tells(string text, string expected) => Assert.Equal(expected, LanguageDetector.Detect(text));
}
