using System.Text;

namespace CoProduce.Web.Tests.Saving;

/// <summary>One thing that software stumbles over.</summary>
public sealed record Seed(string Name, string Value);

/// <summary>What people type, paste and send that software stumbles over, by the field it is put in. It grows with each fault that is
/// found.</summary>
public static class Nasty
{
    public static IReadOnlyList<Seed> For(FieldKind kind) =>
        kind switch
        {
            FieldKind.Line or FieldKind.Words => Texts,
            FieldKind.Email => Emails,
            FieldKind.Link => Links,
            FieldKind.Number => Numbers,
            FieldKind.Day => Days,
            FieldKind.Moment => [.. Days, .. Moments],
            FieldKind.Time => Times,
            FieldKind.Secret => Secrets,
            _ => Choices,
        };

    private static readonly Seed[] Texts =
    [
        new("nothing", ""),
        new("spaces", " \u00a0\u3000 "),
        new("zero width", "\u200b\u200b"),
        new("braille blank", "\u2800"),
        new("hangul filler", "\u3164"),
        new("a dot", "."),
        new("bell", "Bell\u0007 and \u001f unit"),
        new("NUL", "ramp\0transport"),
        new("vertical tab", "back\u000bslash hall\u0008"),
        new("C1", "next\u0085 line\u009f"),
        new("turned round", "\u202eyzaL and \u2067more"),
        new("no-break space", "Nia\u00a0Llewelyn"),
        new("pictures", "🎉 A party? 𝔘nd 漢𠮷字 👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿"),
        new("many marks", "Za" + new string('\u0335', 60) + "lgo"),
        new("decomposed", "Zoe\u0308 Ng\u0323\u0302"),
        new("noncharacters", "end \ufffe\uffff \ufdd0"),
        new("half a letter", "cut \ufffd off"),
        new("tags", "<script>alert('a')</script> <b>x"),
        new("entities", "&lt;b&gt; &#0; &amp; ]]> <!--"),
        new("sql", "' OR 1=1; DROP TABLE People; --"),
        new("wildcards", "100%_[a-z]* \"NEAR\" OR"),
        new("formula", "=HYPERLINK(\"//a.example\")"),
        new("plus", "+44 20 7946 0000"),
        new("placeholders", "{0} {{7*7}} ${x} @Model %s %n \\u0000"),
        new("two lines", "First\r\nBcc: x@example.org\rThird\u2028Fourth"),
        new("persian", "می‌خواهم به فارسی"),
        new("hebrew", "שלום, world (1)"),
        new("thai", "ฉันต้องการพูดคุยกับทุกคน"),
        new("conjuncts", "क्षि श्री"),
        new("turkish", "İstanbul ıspanak"),
        new("sharp s", "Straße ÆØÅ ŵŷ ł"),
        new("script address", "javascript:alert(1)"),
        new("pasted address", "https://a.example/Ramp_(wheelchair)?a=1&b=2#c."),
        new("one long word", new string('W', 119)),
        new("longest name", new string('n', 60)),
        new("a little too long", new string('a', 81)),
        new("long", new StringBuilder().Insert(0, "word ", 1600).ToString()),
        new("long of pictures", new StringBuilder().Insert(0, "🎉", 2100).ToString()),
    ];

    private static readonly Seed[] Emails =
    [
        new("nothing", ""),
        new("other letters", "ida@bücher.example"),
        new("the same, as sent", "ida@xn--bcher-kva.example"),
        new("capitals", "Lou.Young@Example.ORG"),
        new("spaces around", "  ida@example.org "),
        new("quoted", "\"a@b\"@x.example"),
        new("no dot", "a@b"),
        new("two ats", "a@b@c.example"),
        new("with a name", "Ann <a@b.example>"),
        new("several", "a@x.example, b@x.example"),
        new("two lines", "a@x.example\r\nBcc: z@y.example"),
        new("NUL", "a\0b@x.example"),
        new("zero width", "a\u200b@x.example"),
        new("a number", "a@127.0.0.1"),
        new("dash", "a@-x.example"),
        new("dots", "a..b@x.example"),
        new("plus", "a+b@x.example"),
        new("apostrophe", "o'neil@x.example"),
        new("long", new string('a', 300) + "@x.example"),
        new("picture", "🎉@x.example"),
    ];

    private static readonly Seed[] Links =
    [
        new("nothing", ""),
        new("space before", " https://meet.example/a"),
        new("capitals", "HTTPS://meet.example/a"),
        new("no host", "https://"),
        new("words after", "https://teams.example Meeting ID: 123"),
        new("script", "javascript:alert(1)"),
        new("data", "data:text/html,hello"),
        new("broken host", "http://[::1"),
        new("brackets", "https://a.example/Ramp_(wheelchair)"),
        new("with a name", "https://user:pass@a.example/"),
        new("no scheme", "//a.example/x"),
        new("NUL", "https://a.example/\0x"),
        new("other letters", "https://bücher.example/ü?q=ß"),
        new("long", "https://a.example/" + new string('x', 3000)),
        new("turned round", "https://a.example/\u202egnp.exe"),
    ];

    private static readonly Seed[] Numbers =
    [
        .. new[]
        {
            "",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "2147483648",
            "1,000",
            "4,50",
            "1.005",
            "٣",
            "½",
            "NaN",
            "0x10",
            " 5 ",
            "+5",
        }
            .Concat(["Infinity", "five", "1\u00a0000", "0.001", "-0"])
            .Select(n => new Seed($"\"{n}\"", n)),
    ];

    private static readonly Seed[] Days =
    [
        .. new[] { "", "9999-12-31", "0001-01-01", "2206-12-31", "11/01/2027", "2027-02-30", "31/12/2026", "tomorrow", "2026-1-1" }
            .Concat(["2026-06-09", "2026-06-08", "2036-12-31", "1900-01-01", "00/00/0000", "12026-01-01", "2026-06-09T25:00", "09.06.2026"])
            .Select(d => new Seed($"\"{d}\"", d)),
    ];

    private static readonly Seed[] Moments =
    [
        .. new[]
        {
            "9999-12-31T23:59",
            "0001-01-01T00:00",
            "2027-03-28T01:30",
            "2026-10-25T01:30",
            "2026-06-20T24:00",
            "2026-06-20T10:00Z",
        }.Select(d => new Seed($"\"{d}\"", d)),
    ];

    private static readonly Seed[] Times =
    [
        .. new[] { "", "24:00", "25:61", "1:5", "00:00", "23:59", "10:00:00.5", "-1:00", "noon", "9.30", "10:00 PM", "1.02:00:00" }.Select(
            t => new Seed($"\"{t}\"", t)
        ),
    ];

    private static readonly Seed[] Secrets =
    [
        new("nothing", ""),
        new("NUL", "a long\0 sentence to sign in with"),
        new("long", new string('p', 5000)),
        new("pictures", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"),
    ];

    private static readonly Seed[] Choices =
    [
        new("nothing", ""),
        new("zero", "0"),
        new("minus", "-1"),
        new("unknown number", "999999"),
        new("too large", "99999999999999999999"),
        new("unknown word", "nowhere"),
        new("NUL", "a\0b"),
        new("long", new string('9', 9000)),
    ];
}
