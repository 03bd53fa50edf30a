using CoProduce.Domain.Decisions;

namespace CoProduce.Domain.Health;

/// <summary>Works out the eight signs from what the records say, and nothing else.</summary>
public static class Signs
{
    public static IReadOnlyList<Figure> Of(ProjectRecords records, Thresholds at) =>
        [
            SharedPower(records, at),
            EveryStage(records, at),
            new(Indicator.Influence, records.Influence.Against(at.Influence), records.Influence),
            new(Indicator.LoopClosed, records.Replies.Against(at.LoopClosed), records.Replies),
            new(Indicator.QuestionsAnswered, records.Questions.Against(at.QuestionsAnswered), records.Questions)
            {
                Days = records.LongestQuestionOpen,
            },
            Staying(records, at),
            HowItFelt(records.Pulse, at),
            TakingPart(records, at),
        ];

    private static Figure SharedPower(ProjectRecords records, Thresholds at)
    {
        var share = Shared(records.Choices);
        return new(Indicator.SharedPower, share.Against(at.SharedPower), share)
        {
            Also = Shared(records.Choices.Where(c => c.Weight is Weight.Key)),
        };
    }

    private static Figure EveryStage(ProjectRecords records, Thresholds at)
    {
        var share = new Share(records.Stages.Count(s => s.IsSideBySide), records.Stages.Count);
        return new(Indicator.EveryStage, share.Against(at.EveryStage), share);
    }

    private static Figure Staying(ProjectRecords records, Thresholds at)
    {
        var steps = records.Stages.Zip(records.Stages.Skip(1), (here, next) => here.StayedFor(next)).Where(s => s.IsEnough).ToList();
        var lowest = steps.Count == 0 ? Share.Nothing : steps.MinBy(s => (decimal)s.Part / s.Whole);
        var silence = records.LongestSilence switch
        {
            null => Light.NotYet,
            var days when days <= at.SilenceGreen => Light.Green,
            var days when days <= at.SilenceAmber => Light.Amber,
            _ => Light.Red,
        };
        return new(Indicator.Staying, Lights.WorseOf(lowest.Against(at.Staying), silence), lowest)
        {
            Days = records.LongestSilence,
            WithoutPeople = silence,
        };
    }

    private static Figure HowItFelt(PulseRecords? pulse, Thresholds at)
    {
        if (pulse is not { IsEnough: true })
        {
            return new(Indicator.HowItFelt, Light.NotYet, pulse?.Families ?? Share.Nothing);
        }

        var gap = pulse.Gap ?? 0;
        var light =
            gap <= at.GapGreen ? Light.Green
            : gap <= at.GapAmber ? Light.Amber
            : Light.Red;
        return new(Indicator.HowItFelt, Lights.WorseOf(pulse.Families.Against(at.HowItFelt), light), pulse.Families)
        {
            Also = pulse.Professionals,
            Gap = pulse.Gap,
        };
    }

    private static Figure TakingPart(ProjectRecords records, Thresholds at)
    {
        var (access, pay) = (records.AccessMet.Against(at.Access), records.PaidInTime.Against(at.Pay));
        return new(Indicator.TakingPart, Lights.WorseOf(access, pay), records.AccessMet)
        {
            Also = records.PaidInTime,
            SecondDecides =
                records.PaidInTime.IsEnough
                && (access is Light.NotYet || pay < access || (pay == access && records.PaidInTime.Value < records.AccessMet.Value)),
        };
    }

    private static Share Shared(IEnumerable<DecisionFact> choices)
    {
        var all = choices.ToList();
        return new(all.Count(c => c.IsShared), all.Count);
    }
}
