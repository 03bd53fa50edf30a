using CoProduce.Domain.Words;

namespace CoProduce.Domain.People;

/// <summary>What stands before a surname and is no first name, in the languages that people here write their names in.</summary>
internal static class Titles
{
    private static readonly HashSet<string> All = Known(
        """
        Mr Mrs Ms Miss Mx Mister Missus Master Madam Dr Doctor Prof Professor Sir Dame Lord Lady Baroness Hon Rt
        Rev Revd Reverend Father Fr Sister Brother Pastor Canon Imam Rabbi Sheikh Shaikh Sheik Shaykh Ustadh Haji Hajji
        Cllr Councillor Capt Captain Major Maj Col Colonel Lt Lieutenant Sgt Sergeant Cpl Corporal PC
        Pan Pani Państwo Panna Mgr Inż
        Herr Frau Fräulein Doktor Dipl Ing
        Monsieur Madame Mademoiselle Mme Mlle Docteur
        Señor Señora Señorita Sr Sra Srta Doña Dña Dra
        Senhor Senhora Dona
        Signor Signora Signore Signorina Sig Dott Dottore Dottoressa Avv
        Meneer Mevrouw Dhr Mevr Mw Parch
        Domnul Doamna Dl Dna Pán Paní Slečna
        Господин Госпожа Пан Пани Пані Доктор Κύριος Κυρία Κος Κα Δρ
        د دكتور الدكتور دكتورة الدكتورة السيد السيدة الأستاذ الأستاذة أستاذ الشيخ الحاج الحاجة آقای خانم جناب محترم محترمہ ڈاکٹر
        श्री श्रीमती सुश्री कुमारी डॉ डॉक्टर শ্রী শ্রীমতী জনাব ডা શ્રી શ્રીમતી ડૉ ਸ਼੍ਰੀ ਸ਼੍ਰੀਮਤੀ ਡਾ திரு திருமதி
        """
    );

    private static readonly HashSet<string> Joining = Known("and und et y e i en und og och a ja w");

    private static readonly HashSet<string> OfMany = Known(
        "family household familie famille familia família famiglia rodzina teulu rodina aile خانواده عائلة پریوار परिवार семья сім’я"
    );

    // Behind a surname, with nothing between them.
    private static readonly string[] AtTheEnd = ["先生", "女士", "太太", "小姐", "老師", "老师", "医生", "醫生", "さん", "様"];

    /// <summary>What is left behind the titles at the beginning: of "Mr and Mrs Smith" the surname.</summary>
    public static List<string> Without(List<string> words)
    {
        var at = 0;
        while (at < words.Count && (Is(All, words[at]) || (at > 0 && at + 1 < words.Count && IsBetweenTitles(words, at))))
        {
            at++;
        }

        return words[at..];
    }

    /// <summary>It is the name of a household, or a surname with its title behind it.</summary>
    public static bool NameNobody(List<string> words) =>
        words.Count > 0
        && (
            Is(OfMany, words[^1])
            || Is(OfMany, words[0])
            || (words.Count > 1 && string.Equals(words[0], "the", StringComparison.OrdinalIgnoreCase))
            || (words.Count == 1 && AtTheEnd.Any(title => words[0].EndsWith(title, StringComparison.Ordinal)))
        );

    public static bool IsOne(string word) => Is(All, word);

    private static bool IsBetweenTitles(List<string> words, int at) => Is(Joining, words[at]) && Is(All, words[at + 1]);

    private static bool Is(HashSet<string> known, string word) => known.Contains(FoldedWords.AsOne(word));

    private static HashSet<string> Known(string words) =>
        [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedWords.AsOne)];
}
