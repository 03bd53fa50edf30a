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

    [Theory]
    [InlineData("We write the report.", "We write the report!", "we write the REPORT", "You wrote the same twice")]
    [InlineData("We write it up.", "So that all can read it.", "We write it up.", "You wrote the same twice")]
    [InlineData("aa ab ac", "ad ae af", "ag ah ai", "in at least 5 words together")]
    public void What_why_and_next_are_three_different_things(string what, string why, string next, string because) =>
        Refused(because, () => AnOpenStage().Tell(new WhatWhyNext(what, why, next, new DateOnly(2026, 12, 1)), Monday));

    [Fact]
    public void What_the_last_update_said_is_no_news()
    {
        var stage = AnOpenStage();
        Refused("This is what the last update said", () => stage.Tell(News with { What = "We START" }, Monday.AddDays(9)));
        stage.Tell(News with { What = "We have met twice." }, Monday.AddDays(9));
        Assert.Equal(2, stage.News.Count);
    }

    [Fact]
    public void Five_words_in_what_why_and_next_are_news() => Assert.Null(WhatWhyNext.WhyEmpty("We go on.", "Why not wait", "."));
}
