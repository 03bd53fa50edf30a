using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.Tests.TagHelpers;

public class WordsTagTests
{
    [Theory]
    [InlineData("https://a.example/Ramp_(wheelchair)", "https://a.example/Ramp_(wheelchair)")]
    [InlineData("(see https://a.example/b).", "https://a.example/b")]
    [InlineData("HTTPS://A.example/b!", "HTTPS://A.example/b")]
    [InlineData("[https://a.example/b]", "https://a.example/b")]
    [InlineData("https://a.example/?q=1, and more", "https://a.example/?q=1")]
    [InlineData("“https://a.example/b”", "https://a.example/b")]
    [InlineData("‘https://a.example/b’", "https://a.example/b")]
    [InlineData("« https://a.example/b», et", "https://a.example/b")]
    [InlineData("https://a.example/b…", "https://a.example/b")]
    [InlineData("https://a.example/b،", "https://a.example/b")]
    [InlineData("https://a.example/b؟", "https://a.example/b")]
    [InlineData("https://a.example/b。次", "https://a.example/b")]
    [InlineData("https://a.example/b、次", "https://a.example/b")]
    [InlineData("https://a.example/b—", "https://a.example/b")]
    [InlineData("https://a.example/b–", "https://a.example/b")]
    [InlineData("{https://a.example/b}", "https://a.example/b")]
    [InlineData("https://a.example/{b}", "https://a.example/{b}")]
    [InlineData("*https://a.example/b*", "https://a.example/b")]
    [InlineData("_https://a.example/b_", "https://a.example/b")]
    [InlineData("（https://a.example/b）", "https://a.example/b")]
    [InlineData("「https://a.example/b」https://c.example", "https://a.example/b")]
    [InlineData("「https://a.example/b」https://c.example", "https://c.example")]
    [InlineData("https://a.example/b/", "https://a.example/b/")]
    [InlineData("https://a.example/b-", "https://a.example/b-")]
    [InlineData("https://a.example/b?c=", "https://a.example/b?c=")]
    [InlineData("https://a.example/L’Avare", "https://a.example/L&#x2019;Avare")]
    public async Task An_address_in_words_is_a_link_with_its_own_brackets_and_no_other(string words, string link)
    {
        var output = new TagHelperOutput("cp-words", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await new WordsTag { Text = words }.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);

        Assert.Contains($"href=\"{link}\"", output.Content.GetContent(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://")]
    [InlineData("http:// nothing")]
    public async Task Half_an_address_is_words(string words)
    {
        var output = new TagHelperOutput("cp-words", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await new WordsTag { Text = words }.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);

        Assert.DoesNotContain("<a", output.Content.GetContent(), StringComparison.Ordinal);
    }
}
