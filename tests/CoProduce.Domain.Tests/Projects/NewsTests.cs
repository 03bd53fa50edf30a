using CoProduce.Domain.Projects;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Projects;

public class NewsTests
{
    [Theory]
    [InlineData(".", ".", ".", "Say what is happening.")]
    [InlineData(". . .", "!", "- -", "Say what is happening.")]
    [InlineData("We go on.", "x", ".", "Say what comes next.")]
    [InlineData("We go", "x", "y", "in at least 5 words together")]
    public void A_dot_is_no_news_and_does_not_keep_silence_away(string what, string why, string next, string because)
    {
        var stage = AnOpenStage();

        Refused(because, () => stage.Tell(new WhatWhyNext(what, why, next, new DateOnly(2026, 12, 1)), Monday));
        Assert.Single(stage.News);
    }

    [Fact]
    public void Five_words_in_what_why_and_next_are_news() => Assert.Null(WhatWhyNext.WhyEmpty("We go on.", "Why not", "."));
}
