using CoProduce.Domain.Health;

namespace CoProduce.Domain.Tests.Health;

public class SnapshotTests
{
    private static readonly DateTime Now = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_snapshot_says_the_same_as_the_records_did()
    {
        var kept = Take(Models.Overridden).ToReading();

        Assert.Equal(Models.Overridden.Rung(), kept.Rung);
        Assert.Equal(Models.Overridden.Figures(), kept.Figures);
    }

    [Theory]
    [InlineData(9, 7, 8)]
    [InlineData(12, 7, 8)]
    [InlineData(13, 13, 13)]
    [InlineData(8, 8, 8)]
    public void How_it_felt_stays_as_shown_until_nobody_can_be_subtracted_out(int answered, int part, int whole)
    {
        var after = Take(Models.Genuine with { Pulse = new(answered, new(answered, answered), Share.Nothing) }, Take(Models.Genuine));

        Assert.Equal(new Share(part, whole), after.ToReading().Figures[(int)Indicator.HowItFelt].Share);
    }

    [Fact]
    public void What_families_say_waits_for_five_more_answers()
    {
        var before = Take(Models.Genuine, said: [Rung.Telling, Rung.Telling, Rung.Asking, Rung.Asking, Rung.Involving]);

        Assert.Equal(Rung.Asking, before.FamiliesSay);
        Assert.Equal(Rung.Asking, Take(Models.Genuine, before, [.. Enumerable.Repeat(Rung.Involving, 9)]).FamiliesSay);
        Assert.Equal(Rung.Involving, Take(Models.Genuine, before, [.. Enumerable.Repeat(Rung.Involving, 10)]).FamiliesSay);
        Assert.Null(FamiliesView.Median([Rung.Asking, Rung.Asking, Rung.Asking, Rung.Asking]));
    }

    [Fact]
    public void News_keeps_silence_away_and_quiet_days_that_were_announced_do_not_count()
    {
        DateTime[] news = [Now.AddDays(-60), Now.AddDays(-40), Now.AddDays(-10)];

        Assert.Equal(30, Silence.Longest(news, Now, []));
        Assert.Equal(
            20,
            Silence.Longest(news, Now, [new(DateOnly.FromDateTime(Now.AddDays(-29)), DateOnly.FromDateTime(Now.AddDays(-11)))])
        );
        Assert.Equal(10, Silence.Now(news, Now, []));
        Assert.Null(Silence.Longest([], Now, []));
    }

    [Theory]
    [InlineData(Reader.Inside, 6, 6, "Most families felt good about it.")]
    [InlineData(Reader.Inside, 7, 8, "88 per cent of families felt good about it.")]
    [InlineData(Reader.Public, 7, 8, "There are too few people to show a number.")]
    [InlineData(Reader.Public, 10, 10, "Most families felt good about it.")]
    [InlineData(Reader.Public, 0, 10, "Few families felt good about it.")]
    [InlineData(Reader.Inside, 10, 20, "10 of 20 families felt good about it.")]
    public void How_families_felt_is_said_only_as_far_as_nobody_can_be_found(Reader reader, int good, int answered, string words)
    {
        var figure = (Models.Genuine with { Pulse = new(answered, new(good, answered), Share.Nothing) }).Figure(Indicator.HowItFelt);

        Assert.Equal(words, ShownFigure.For(figure, reader).Sentence());
    }

    [Fact]
    public void The_light_of_a_few_people_is_hidden_from_the_public()
    {
        var shown = ShownFigure.For(Models.Genuine.Figure(Indicator.HowItFelt), Reader.Public);

        Assert.Equal((Light.NotYet, true, "Too few people to show"), (shown.Light, shown.IsHidden, shown.LightWords));
    }

    [Fact]
    public void A_label_above_the_records_and_a_far_view_of_families_are_said()
    {
        Assert.Null(LadderClaim.OverClaiming(Rung.Asking, Rung.Asking));
        Assert.Null(LadderClaim.OverClaiming(null, Rung.Telling));
        Assert.Contains(
            "The records so far show “Asking”",
            LadderClaim.OverClaiming(Rung.Involving, Rung.Asking),
            StringComparison.Ordinal
        );
        Assert.Null(LadderClaim.FarApart(Rung.Asking, Rung.Involving));
        Assert.Contains("Families say it is at “Telling”", LadderClaim.FarApart(Rung.Telling, Rung.Involving), StringComparison.Ordinal);
    }

    private static HealthSnapshot Take(ProjectRecords records, HealthSnapshot? before = null, IReadOnlyCollection<Rung>? said = null)
    {
        var figures = records.Figures();
        return new(
            1,
            "2026-01",
            null,
            new Reading(LadderFacts.Of(records, figures), figures, 1, false, FamiliesView.Median(said ?? []), said?.Count ?? 0),
            before,
            Now
        );
    }
}
