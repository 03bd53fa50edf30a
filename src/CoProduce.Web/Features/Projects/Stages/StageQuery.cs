using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Reads one stage for its page.</summary>
public class StageQuery(CoProduceDbContext db, StageEvidenceQuery evidence, TimeProvider clock)
{
    public const int PageSize = 20;
    private const int MostNews = 12;

    public async Task<StagePage> RunAsync(ProjectPlace place, StageKey key, ContributionKind? only = null, long? before = null)
    {
        var inside = place.Standing.MayReadInside;
        var voices = inside ? await VoicesAsync(place, key, only, before) : [];
        var checks = inside ? await evidence.RunAsync(place.Id, key, clock.Now()) : null;
        var stage = await SummaryAsync(place.Id, key);
        return new StagePage(place, stage, await PromisedDays.OfAsync(db, clock.Today(), voices.Select(v => v.DueOn)))
        {
            Voices = [.. voices.Take(PageSize)],
            Older = voices.Count > PageSize ? voices[PageSize - 1].Id : null,
            Only = only,
            Checklist =
                checks is null ? []
                : stage.State is StageState.Open ? StageGate.ToClose(key, checks)
                : stage.State is StageState.Ahead ? StageGate.ToOpen(key, checks)
                : [],
        };
    }

    private Task<StageSummaryRow> SummaryAsync(int projectId, StageKey key)
    {
        var (said, there) = (db.Contributions.WhichCount(), db.Contributions.StillThere());
        return db
            .Stages.AsNoTracking()
            .AsSingleQuery()
            .Where(s => s.ProjectId == projectId && s.Key == key)
            .Select(s => new StageSummaryRow
            {
                Id = s.Id,
                Key = s.Key,
                State = s.State,
                PlannedFrom = s.PlannedFrom,
                PlannedTo = s.PlannedTo,
                FromFamilies = said.Count(c => c.StageId == s.Id && c.Hat != Hat.Professional),
                FromProfessionals = said.Count(c => c.StageId == s.Id && c.Hat == Hat.Professional),
                News = s
                    .News.OrderByDescending(n => n.Id)
                    .Take(MostNews)
                    .Select(n => new NewsRow(n.Id, n.What, n.Why, n.Next, n.NextBy, n.At))
                    .ToList(),
                Passed = s.PassedWarnings.OrderBy(w => w.Id).Select(w => new PassedRow(w.Id, w.Warning, w.Reason, w.At)).ToList(),
                Ready = s.Readiness.OrderBy(r => r.Id).Select(r => new ReadyRow(r.Id, r.Side, r.IsReady, r.Reason)).ToList(),
                Lead = db
                    .Participants.WhoLead()
                    .Where(p => p.ProjectId == s.ProjectId && p.Hat == Hat.Professional)
                    .Select(p => p.Person.DisplayName)
                    .FirstOrDefault(),
                Heard = db
                    .StageSummaries.Where(x => x.StageId == s.Id)
                    .OrderByDescending(x => x.Id)
                    .Select(x => new StageHeardRow(
                        x.Id,
                        x.Text,
                        x.At,
                        db.People.Where(p => p.Id == x.ByPersonId).Select(p => p.DisplayName).First(),
                        x.Sources.Count(from => there.Any(c => c.Id == from.ContributionId)),
                        db.SummaryAnswers.Count(a => a.SummaryId == x.Id && a.IsRight),
                        db.SummaryAnswers.Count(a => a.SummaryId == x.Id && !a.IsRight)
                    ))
                    .FirstOrDefault(),
                Decisions = db
                    .Decisions.Where(d => d.StageId == s.Id && d.Outcome == DecisionOutcome.Open)
                    .OrderBy(d => d.Id)
                    .Select(d => new OpenDecisionRow(d.Id, d.Number, d.Question, d.ClosesAt))
                    .ToList(),
            })
            .SingleAsync();
    }

    private Task<List<VoiceRow>> VoicesAsync(ProjectPlace place, StageKey key, ContributionKind? only, long? before)
    {
        var (slug, comments) = (place.Slug, db.Comments.StillThere());
        return db
            .Contributions.AsNoTracking()
            .Where(c => c.ProjectId == place.Id && db.Stages.Any(s => s.Id == c.StageId && s.Key == key))
            .ReadableBy(place.Standing)
            .Where(c => (only == null || c.Kind == only) && (before == null || c.Id < before))
            .OrderByDescending(c => c.Id)
            .Take(PageSize + 1)
            .Select(c => new VoiceRow
            {
                Id = c.Id,
                Url = SaidLinks.Said(slug, c.Number),
                Kind = c.Kind,
                DisplayName = c.Author.Person.DisplayName,
                Hat = c.Hat,
                UsualHat = c.Author.Person.UsualHat,
                ShownAs = c.ShownAs,
                Text = c.Text,
                Audience = c.Audience,
                SaidAt = c.SaidAt,
                IsWithdrawn = c.WithdrawnAt != null,
                IsAnswered = c.IsAnswered,
                IsTakenDown = c.TakenDown != null && c.TakenDown.How != HowGiven.AsGuest,
                DueOn = c.DueOn,
                NewDueOn = c.NewDueOn,
                SeenToBy = c.SeenToBy,
                SeenToo = db.SeenToos.Count(s => s.ContributionId == c.Id),
                Comments = comments.Count(x => x.ContributionId == c.Id),
                ReplyKind = c.Replies.OrderByDescending(r => r.Id).Select(r => (ReplyKind?)r.Kind).FirstOrDefault(),
                Reply = c.Replies.OrderByDescending(r => r.Id).Select(r => r.Text).FirstOrDefault(),
            })
            .ToListAsync();
    }
}
