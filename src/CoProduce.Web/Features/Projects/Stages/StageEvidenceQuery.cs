using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Reads from the records, in one statement, all that a stage's gate needs to know.</summary>
public class StageEvidenceQuery(CoProduceDbContext db)
{
    public async Task<StageEvidence> RunAsync(int projectId, StageKey key, DateTime now)
    {
        var weekAgo = now.AddDays(-Pulse.FewestDays);
        var before = key.Before();
        var here = db
            .Contributions.WhichCount()
            .Where(c => c.ProjectId == projectId && db.Stages.Any(s => s.Id == c.StageId && s.Key == key));
        var families = here.Where(c => c.Hat != Hat.Professional);
        var table = db.Participants.Where(x => x.ProjectId == projectId && x.State == ParticipantState.TakingPart);
        var found = await db
            .Projects.Where(p => p.Id == projectId)
            .Select(p => new
            {
                p.State,
                p.Sponsor,
                p.SponsorAgreedAt,
                p.Scope.CanChange,
                p.Scope.CannotChange,
                p.Scope.Money,
                FamiliesJoined = table.Count(x => x.Hat != Hat.Professional && !x.IsWrittenDown),
                FamiliesAgreed = table.Count(x => x.Hat != Hat.Professional && x.AgreedTo == p.AgreementNumber),
                ProfessionalsAgreed = table.Count(x => x.Hat == Hat.Professional && x.AgreedTo == p.AgreementNumber),
                HasFamilyLead = table.Any(x => x.Hat != Hat.Professional && x.IsCoLead),
                HasProfessionalLead = table.Any(x => x.Hat == Hat.Professional && x.IsCoLead),
                StageBeforeClosed = before == null
                    || db.Stages.Any(s => s.ProjectId == projectId && s.Key == before && s.State == StageState.Closed),
                FamiliesWhoSpoke = families.Select(c => c.AuthorId).Distinct().Count(),
                ProfessionalsWhoSpoke = here.Where(c => c.Hat == Hat.Professional).Select(c => c.AuthorId).Distinct().Count(),
                FromFamilies = families.Count(),
                FromTheLoudest = families.GroupBy(c => c.AuthorId).Select(g => g.Count()).OrderByDescending(n => n).FirstOrDefault(),
                SaidWhatWorks = families.Any(c => c.Kind == ContributionKind.Works),
                SaidWhatDoesNotWork = families.Any(c => c.Kind == ContributionKind.DoesNotWork),
                SaidIdeas = families.Any(c => c.Kind == ContributionKind.Idea),
                TestedByFamilies = db.Trials.Any(t => t.ProjectId == projectId),
                HasProblems = db.Problems.Any(x => x.ProjectId == projectId),
                HasOutcomes = db.Outcomes.Any(x => x.ProjectId == projectId),
                AnythingDecided = db.Decisions.Any(d => d.ProjectId == projectId && d.Outcome == DecisionOutcome.Adopted),
                DecisionsOpen = db.Decisions.Count(d =>
                    d.ProjectId == projectId
                    && (d.Outcome == DecisionOutcome.Open || d.Outcome == DecisionOutcome.WaitingForReplies)
                    && db.Stages.Any(s => s.Id == d.StageId && s.Key == key)
                ),
                ActionsNotDone = db.Actions.Count(a => a.ProjectId == projectId && a.DoneAt == null),
                FeltWasAsked = db.Pulses.Any(x =>
                    x.OpenedAt <= weekAgo && db.Stages.Any(s => s.Id == x.StageId && s.ProjectId == projectId && s.Key == key)
                ),
                DidMoreThanAsk = db.Stages.Any(s =>
                    s.ProjectId == projectId
                    && s.Key == key
                    && (
                        db.Decisions.Any(d => d.StageId == s.Id)
                        || db.Sessions.Any(x =>
                            x.ProjectId == projectId && x.CancelledAt == null && x.StartsAt >= s.OpenedAt && x.EndsAt <= now
                        )
                        || db.Trials.Any(t => t.ProjectId == projectId && t.WrittenAt >= s.OpenedAt)
                        || db.Actions.Any(a => a.ProjectId == projectId && a.DoneAt >= s.OpenedAt)
                        || db.StageSummaries.Any(x => x.StageId == s.Id && db.SummaryAnswers.Any(a => a.SummaryId == x.Id))
                    )
                ),
            })
            .SingleAsync();
        return new StageEvidence
        {
            IsPublished = found.State is not ProjectState.Draft,
            HasSponsor = found.Sponsor is not null,
            SponsorAgreed = found.SponsorAgreedAt is not null,
            FamiliesJoined = found.FamiliesJoined,
            FamiliesAgreed = found.FamiliesAgreed,
            ProfessionalsAgreed = found.ProfessionalsAgreed,
            HasFamilyLead = found.HasFamilyLead,
            HasProfessionalLead = found.HasProfessionalLead,
            ConstraintsPublished = new Scope(found.CanChange, found.CannotChange, found.Money).IsWritten,
            StageBeforeClosed = found.StageBeforeClosed,
            FamiliesWhoSpoke = found.FamiliesWhoSpoke,
            ProfessionalsWhoSpoke = found.ProfessionalsWhoSpoke,
            LoudestFamilyShare = found.FromFamilies == 0 ? 0 : (double)found.FromTheLoudest / found.FromFamilies,
            SaidWhatWorks = found.SaidWhatWorks,
            SaidWhatDoesNotWork = found.SaidWhatDoesNotWork,
            SaidIdeas = found.SaidIdeas,
            TestedByFamilies = found.TestedByFamilies,
            HasProblems = found.HasProblems,
            HasOutcomes = found.HasOutcomes,
            AnythingDecided = found.AnythingDecided,
            DecisionsOpen = found.DecisionsOpen,
            ActionsNotDone = found.ActionsNotDone,
            FeltWasAsked = found.FeltWasAsked,
            DidMoreThanAsk = found.DidMoreThanAsk,
        };
    }
}
