using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Reads what a sign stands on. Nobody's answers, needs or payments are ever listed.</summary>
public class EvidenceQuery(CoProduceDbContext db, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<EvidencePage> RunAsync(ProjectPlace here, Indicator sign) =>
        sign switch
        {
            Indicator.SharedPower => new(
                here,
                sign,
                await DecisionsAsync(here, d => d.Closed.IsShared ? "Made together" : "Not made together"),
                "No decision has closed yet."
            ),
            Indicator.Influence => new(
                here,
                sign,
                await DecisionsAsync(here, d =>
                    d.StandsOnFamilies ? "Stands on what a family said first" : "Nothing that a family said first is linked to it"
                ),
                "No decision has closed yet."
            ),
            Indicator.EveryStage or Indicator.Staying => new(here, sign, await StagesAsync(here, sign), "No stage has opened yet."),
            Indicator.LoopClosed => new(
                here,
                sign,
                await WaitingAsync(here, questions: false),
                here.Standing.MayReadInside
                    ? "Nothing waits for a reply."
                    : "What waits for a reply is for the people of the project. All replies are on “You said, we did”."
            ),
            Indicator.QuestionsAnswered => new(
                here,
                sign,
                await WaitingAsync(here, questions: true),
                here.Standing.MayReadInside ? "No question waits for an answer." : "Open questions are for the people of the project."
            ),
            _ => new(
                here,
                sign,
                [],
                "What single people answered, need or were paid is shown to nobody. So there is nothing to open here."
            ),
        };

    private async Task<List<EvidenceRow>> DecisionsAsync(ProjectPlace here, Func<DecidedRow, string> says) =>
        [
            .. (await db.ClosedDecisionsAsync(here.Id, null, clock.Now()))
                .Where(d => d.Closed.IsSettled)
                .Select(d => new EvidenceRow($"Decision {d.Number}: {d.Question}", says(d), DecisionLinks.Decision(here.Slug, d.Number))),
        ];

    /// <summary>How many spoke is shown to those who run the project alone, and only where nobody can be worked out from it.</summary>
    private async Task<List<EvidenceRow>> StagesAsync(ProjectPlace here, Indicator sign)
    {
        var active = here.Standing.MayRun ? await db.ActiveAsync(here.Id, null, db.CountedWords(here.Id, null), clock.Now()) : [];
        return
        [
            .. (await db.OpenedStagesAsync(here.Id)).Select(stage =>
            {
                var spoke = active.Where(a => a.StageId == stage.Id && a.Turns > 0).ToList();
                var counts = SmallNumbers.Show([spoke.Count(a => a.IsFamily), spoke.Count(a => !a.IsFamily)]).Groups;
                var says =
                    sign is Indicator.Staying ? $"News {stage.News.Count} {(stage.News.Count == 1 ? "time" : "times")}"
                    : !here.Standing.MayRun ? "See who was heard there"
                    : counts is null ? "Too few people to show how many spoke"
                    : $"{counts[0]} from families and {counts[1]} from services spoke";
                return new EvidenceRow(stage.Key.Words(), says, StageLinks.Stage(here.Slug, stage.Key));
            }),
        ];
    }

    private async Task<List<EvidenceRow>> WaitingAsync(ProjectPlace here, bool questions)
    {
        if (!here.Standing.MayReadInside)
        {
            return [];
        }

        var waiting = await db.CountedWords(here.Id, null)
            .FromFamilies()
            .Where(c => !c.IsAnswered && c.Audience == Audience.Project && (c.Kind == ContributionKind.Question) == questions)
            .OrderBy(c => c.SaidAt)
            .Take(Most)
            .Select(c => new { c.Number, c.SaidAt })
            .ToListAsync();
        return
        [
            .. waiting.Select(c => new EvidenceRow(
                $"Number {c.Number}",
                $"Said on {c.SaidAt.Day()}, without a reply",
                SaidLinks.Said(here.Slug, c.Number)
            )),
        ];
    }
}
