using CoProduce.Domain.Health;

namespace CoProduce.Domain.Tests.Health;

public class SnapshotTests
{
    private static readonly DateTime Now = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_snapshot_says_the_same_as_the_records_did()
    {
        var kept = Take(Models.Overridden).ToReading(Reader.Inside);

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
        var after = Take(
            Models.Genuine with
            {
                Pulse = new(answered, new(answered, answered), Share.Nothing),
            },
            Take(Models.Genuine),
            at: Now.AddDays(30)
        );
        var felt = after.ToReading(Reader.Inside).Figures[(int)Indicator.HowItFelt];

        Assert.Equal(new Share(part, whole), felt.Share);
        Assert.Equal(whole == answered ? null : Now, felt.AsOf);
    }

    [Fact]
    public void A_project_in_which_nobody_felt_good_and_that_was_silent_for_sixty_days_does_not_stay_at_the_top()
    {
        var worse = Models.Genuine with { Pulse = new(9, new(0, 9), new(5, 5)), LongestSilence = 60 };
        var after = Take(worse, Take(Models.Genuine), at: Now.AddDays(30)).ToReading(Reader.Inside);
        var (stayed, felt) = (
            after.Figures[(int)Indicator.Staying],
            ShownFigure.For(after.Figures[(int)Indicator.HowItFelt], Reader.Inside)
        );

        Assert.Equal((Rung.Involving, true), (after.Rung, after.IsAtLeast));
        Assert.Equal((60, Light.Red), (stayed.Days, stayed.Light));
        Assert.Equal((Light.NotYet, "Of an earlier day"), (felt.Light, felt.LightWords));
        Assert.StartsWith("On 5 January 2026: 90 per cent of families felt good about it.", felt.Sentence(), StringComparison.Ordinal);
        Assert.DoesNotContain(after.StepsLeft, s => s.Sign is Indicator.HowItFelt);
    }

    [Fact]
    public void One_more_need_or_payment_does_not_show_by_itself()
    {
        var before = Take(Models.Genuine with { AccessMet = new(20, 20), PaidInTime = new(20, 22) });
        Assert.All(
            new[]
            {
                Models.Genuine with
                {
                    AccessMet = new(20, 21),
                    PaidInTime = new(20, 22),
                },
                Models.Genuine with
                {
                    AccessMet = new(20, 20),
                    PaidInTime = new(20, 23),
                },
                Models.Genuine with
                {
                    AccessMet = new(20, 20),
                    PaidInTime = new(21, 22),
                },
            },
            records => Assert.Equal(Now, After(records).AsOf)
        );
        Assert.Null(After(Models.Genuine with { AccessMet = new(25, 25), PaidInTime = new(25, 27) }).AsOf);

        Figure After(ProjectRecords records) =>
            Take(records, before, at: Now.AddDays(30)).ToReading(Reader.Inside).Figures[(int)Indicator.TakingPart];
    }

    [Fact]
    public void Six_more_people_show_inside_and_not_yet_in_public()
    {
        var before = Take(Models.Genuine with { Pulse = new(20, new(10, 12), Share.Nothing) });
        var after = Take(Models.Genuine with { Pulse = new(20, new(12, 18), Share.Nothing) }, before, at: Now.AddDays(30));

        Assert.Null(after.ToReading(Reader.Inside).Figures[(int)Indicator.HowItFelt].AsOf);
        Assert.Equal(Now, after.ToReading(Reader.Public).Figures[(int)Indicator.HowItFelt].AsOf);
    }

    [Fact]
    public void What_families_say_waits_for_five_more_answers()
    {
        var before = Take(Models.Genuine, said: [Rung.Telling, Rung.Telling, Rung.Asking, Rung.Asking, Rung.Involving]);

        Assert.Equal(new FamiliesSaid(Rung.Asking, 5), before.SaidInside);
        Assert.Null(before.SaidInPublic.Rung);
        Assert.Equal(
            new FamiliesSaid(Rung.Asking, 5, Now),
            Take(Models.Genuine, before, [.. Enumerable.Repeat(Rung.Involving, 9)], Now.AddDays(30)).SaidInside
        );
        var ten = Take(Models.Genuine, before, [.. Enumerable.Repeat(Rung.Involving, 10)]);
        Assert.Equal((Rung.Involving, Rung.Involving), (ten.SaidInside.Rung, ten.SaidInPublic.Rung));
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
    [InlineData(Reader.Inside, 7, 8, "90 per cent of families felt good about it.")]
    [InlineData(Reader.Public, 7, 8, "There are too few people to show a number.")]
    [InlineData(Reader.Public, 10, 10, "Most families felt good about it.")]
    [InlineData(Reader.Public, 0, 10, "Few families felt good about it.")]
    [InlineData(Reader.Inside, 10, 20, "50 per cent of families felt good about it.")]
    public void How_families_felt_is_said_only_as_far_as_nobody_can_be_found(Reader reader, int good, int answered, string words)
    {
        var figure = (Models.Genuine with { Pulse = new(answered, new(good, answered), new(4, 4)) }).Figure(Indicator.HowItFelt);
        var shown = ShownFigure.For(figure, reader);

        Assert.Equal(words, shown.Sentence().Replace(" Too few people who work in services answered to say how they see it.", ""));
        Assert.Equal(shown.Number != Number.None, shown.IsGapHidden);
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
        var asking = Read(Models.Survey);
        Assert.Null(LadderClaim.OverClaiming(Rung.Asking, asking));
        Assert.Null(LadderClaim.OverClaiming(null, asking));
        Assert.Contains("The records so far show “Asking”", LadderClaim.OverClaiming(Rung.Involving, asking), StringComparison.Ordinal);
        Assert.Null(LadderClaim.FarApart(asking with { FamiliesSay = Rung.Involving }));
        var apart = asking with { FamiliesSay = Rung.DesigningTogether };
        Assert.Contains("Families say it is at “Designing together”", LadderClaim.FarApart(apart), StringComparison.Ordinal);
        Assert.Contains(
            "On 5 January 2026 families said it was at “Designing together”",
            LadderClaim.FarApart(apart with { FamiliesSaidAt = Now }),
            StringComparison.Ordinal
        );
    }

    private static Reading Read(ProjectRecords records, IReadOnlyCollection<Rung>? said = null)
    {
        var figures = records.Figures();
        return new(LadderFacts.Of(records, figures), figures, 1, false, FamiliesView.Median(said ?? []), said?.Count ?? 0);
    }

    private static HealthSnapshot Take(
        ProjectRecords records,
        HealthSnapshot? before = null,
        IReadOnlyCollection<Rung>? said = null,
        DateTime? at = null
    ) => new(1, "2026-01", null, Read(records, said), before, at ?? Now);
}
