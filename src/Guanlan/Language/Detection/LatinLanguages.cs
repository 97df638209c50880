using System.Collections.Frozen;

namespace Guanlan.Language.Detection;

/// <summary>Tells the languages of the Latin script apart by their commonest words and by letters of their own.</summary>
internal static class LatinLanguages
{
    private const int FewWords = 40;

    private static readonly (string Language, string Letters, string Words)[] Known =
    [
        ("en", "", "the of and to in a is that for it was on with as be by he at from his have are not this but had they which she or an were we their been has there will would can said who more when if no out so up what about into than them some could its only also other new time after first do my you your me i us our all how did just don't it's where said may over these those through while because before each very much many most such how well back being between under here both own same"),
        ("de", "äöüß", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir kann ihr dann wenn wieder schon mir uns keine diese dieser doch vom unter neue neuen gegen ohne jahr jahre seit beim zwischen bereits damit sollte werde habe ihre seine ihren seinen als"),
        ("fr", "éçœêèàùâîôûëï", "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux mais comme ou sa cette été ses tout nous leur à l'on elle ont fait on être même aussi d'un d'une c'est je vous si leurs ces entre deux n'est j'ai qu'il qu'elle très sans bien peut où après encore y"),
        ("es", "ñ¿¡áéíóú", "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro es fue ha son era ser tiene está hoy años dentro cada parte vez días mismo gran así bien ahora él ella siempre solo sino poco ni mientras hacia aunque"),
        ("pt", "ãõçáâêôéíúà", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você foi é são está ser tem pode há num numa nem suas meu às minha anos ter essa isto maior todos dia vez outros outro onde sobre cada partir ainda sempre"),
        ("it", "àèìòùé", "di e il la che a per un in è non una sono le del con i si da dei al alla come più della ma anche o lo gli nel delle se su ha ci questo dal nella essere loro tra mi alle quando cui due sulla fa stato quella dalla ai questa suo sua anni dopo tutti perché solo molto hanno c'è ad ed degli dell'anno io noi ho era fatto può troppo giorni prima dopo ogni parte sempre senza poi"),
        ("tr", "ğışİçöüýþð", "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var o ama ya her mi ise değil ki diye veya iki yeni biz ben sen şu ilk büyük bin olduğu olduğunu oldu yok göre tarafından kendi önce eden şey zaman nasıl hem bütün ancak mı mu böyle dedi edilen itibaren ona onun bunu mutlaka değildir olmak üzere kadar şekilde gerekir bütün hiç"),
        ("vi", "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", "và của là có không được cho các một những với trong người này đã đến khi ra như để về từ tôi vào cũng lại anh nhưng thì ở nhiều sẽ theo trên đó năm phải làm sau hơn hay đi"),
        ("id", "", "yang dan di untuk dari dengan ini itu pada dalam tidak akan adalah ke juga oleh atau tersebut bisa sudah karena ada saat lebih menjadi telah kami mereka saya para harus kita anda dapat bagi seperti hanya lain sebagai ia masih serta kata namun secara hingga agar antara ketika sejak bahwa dia belum tak banyak tahun satu orang ternyata jika demikian aku menurut beberapa tentang tetapi kalau apa buat dulu masih lagi belum pun sangat semua hari"),
        ("nl", "", "de het een en van ik te dat die in is niet op aan met als voor er maar om hij haar zijn dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar naar heb hoe heeft hebben deze u want nog zal me zij nu geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja wordt"),
        ("pl", "ąćęłńóśźż", "w i na z się nie do to że jest o jak a po co ale tak za od przez dla już był jego być może tylko są czy ze przy które ich bardzo tym oraz"),
        ("sv", "åäö", "och i att en det som på är av för med till den har de inte om ett men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle"),
        ("cs", "ěščřžýáíéůúďťň", "a se v na je že o s z do i to jako za by pro ale jsou po od také které ve tak jeho podle byl nebo už než jen která"),
        ("ro", "ăâîșțşţ", "de și în la a cu pe nu care este din o un că mai pentru să au al fost ce sunt prin după dar se sau ca"),
    ];

    private static readonly FrozenDictionary<string, (int Language, int Weight)[]> Index = Known
        .SelectMany((language, index) => language.Words.Split(' ').Distinct().Select(word => (Word: word, Language: index)))
        .GroupBy(entry => entry.Word)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => (entry.Language, 12 / group.Count())).ToArray());

    /// <summary>ISO code, or <c>und</c> where nothing speaks for any language.</summary>
    public static string Tell(ReadOnlySpan<char> text)
    {
        Span<int> scores = stackalloc int[Known.Length];
        var looks = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = Index.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[24];
        var length = 0;
        var words = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(c) || c is '\'' or '’' && length > 0)
            {
                if (length < word.Length) word[length] = c == '’' ? '\'' : char.ToLowerInvariant(c);
                length++;
                if (c > 0x80) Letters(c, scores);
                continue;
            }

            if (length is > 0 and < 24)
            {
                if (++words <= FewWords) LatinEndings.Score(word[..length], looks);
                if (lookup.TryGetValue(word[..length], out var found))
                    foreach (var (language, weight) in found) scores[language] += weight;
            }

            length = 0;
        }

        // Endings speak where the common words are few; in a longer text these are enough.
        for (var i = 0; i < scores.Length; i++) scores[i] += looks.GetValueOrDefault(Known[i].Language);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        // A headline or a name in plain letters: English is what such blocks mostly are here.
        return scores[best] > 0 ? Known[best].Language : words > 0 ? "en" : "und";
    }

    private static void Letters(char c, Span<int> scores)
    {
        var small = char.ToLowerInvariant(c);
        for (var i = 0; i < Known.Length; i++)
            if (Known[i].Letters.Contains(small) || Known[i].Letters.Contains(c)) scores[i] += 4;
            else scores[i] -= 3;
    }
}
