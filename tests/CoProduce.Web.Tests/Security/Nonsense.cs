using System.Globalization;
using System.Text;

namespace CoProduce.Web.Tests.Security;

/// <summary>What no form was made for. The same number always gives the same nonsense.</summary>
public sealed class Nonsense(int number)
{
    /// <summary>Stands in everything that is typed, so that it can be looked for where it must not be.</summary>
    public const string Canary = "zwitscher";

    private readonly Random _random = new(number);

    public T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    public bool Sometimes(int percent) => _random.Next(100) < percent;

    public string Value() =>
        _random.Next(16) switch
        {
            0 => "",
            1 => "0",
            2 => "-1",
            3 => "2147483648",
            4 => "99999999999999999999",
            5 => "NaN",
            6 => "0001-01-01",
            7 => "9999-12-31T23:59:59",
            8 => "2026-02-30",
            9 => $"<script>alert('{Canary}')</script>",
            10 => $"{Canary} \u202Egnp.exe \u200B\u0000\uFFFF \uD83D\uDE00",
            11 => $"' OR 1=1; DROP TABLE People; -- {Canary}",
            12 => new StringBuilder().Insert(0, $"{Canary} ", 600).ToString(),
            13 => $"=HYPERLINK(\"//{Canary}\")\r\nBcc: {Canary}@example.org",
            14 => "true",
            _ => _random.Next(1, 9).ToString(CultureInfo.InvariantCulture),
        };

    public string Part() =>
        _random.Next(8) switch
        {
            0 => "0",
            1 => "-1",
            2 => "2147483648",
            3 => "%01",
            4 => "%E2%80%AE",
            5 => "..%2f..%2fappsettings.json",
            6 => new string('9', 300),
            _ => _random.Next(1, 9).ToString(CultureInfo.InvariantCulture),
        };
}
