using System.Globalization;
using System.Text.RegularExpressions;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.House;

/// <summary>Pages speak British English, files and addresses are the same everywhere, whatever the machine speaks. What the compiler does
/// not look into is looked into here.</summary>
public partial class CultureTests
{
    [Fact]
    public void No_number_or_day_is_put_into_words_without_a_culture() =>
        Repository.None(
            "Name the culture, as in string.Create(UkTime.English, $\"...\")",
            Repository.Files("src", ".cs", ".cshtml").SelectMany(file => Shaped().Matches(file.Text).Select(m => $"{file.Name}: {m.Value}"))
        );

    [Fact]
    public void No_view_writes_a_day_or_a_number_without_a_culture() =>
        Repository.None(
            "Name the culture",
            Repository.Files("src", ".cshtml").SelectMany(file => Written().Matches(file.Text).Select(m => $"{file.Name}: {m.Value}"))
        );

    [Fact]
    public async Task What_a_person_types_is_read_as_British()
    {
        await using var app = new CoProduceApp();
        _ = app.Services;

        Assert.Equal("en-GB", CultureInfo.DefaultThreadCurrentCulture?.Name);
    }

    /// <summary>A hole with a shape, such as {day:yyyy}, in words that no string.Create makes. A Guid has none but N.</summary>
    [GeneratedRegex("(?<!string\\.Create\\([^;]{0,120})\\$\"[^\"\\n]*\\{[^{}\"\\n?]+:(?!N\\})[A-Za-z0#][^{}\"\\n]*\\}[^\"\\n]*\"")]
    private static partial Regex Shaped();

    [GeneratedRegex(@"\.ToString\(""[^""]*""\)", RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
