using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads a decision in one query. Answers are counted in the database.</summary>
public class DecisionFactsQuery(CoProduceDbContext db)
{
    public Task<DecisionFacts?> RunAsync(ProjectPlace here, int number)
    {
        var (me, seen) = (here.Standing.ParticipantId ?? 0, db.SeenPositions());
        return db
            .Decisions.AsNoTracking()
            .AsSingleQuery()
            .Where(x => x.ProjectId == here.Id && x.Number == number)
            .Select(x => new DecisionFacts
            {
                Row = x,
                Families = x.Voters.Count(v => v.Side == Side.LivedExperience),
                Professionals = x.Voters.Count(v => v.Side == Side.Professionals),
                FamiliesAnswered = x.Voters.Count(v =>
                    v.Side == Side.LivedExperience && seen.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId)
                ),
                ProfessionalsAnswered = x.Voters.Count(v =>
                    v.Side == Side.Professionals && seen.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId)
                ),
                IsDecidedOver =
                    db.Overrides.Any(o => o.DecisionId == x.Id) || db.DecidedElsewhere.Any(e => e.DecisionId == x.Id && e.IsUpheld == true),
                JoinedAt = db.Participants.Where(p => p.Id == me).Select(p => p.JoinedAt).FirstOrDefault(),
                TrainedAt = db.Participants.Where(p => p.Id == me).Select(p => p.Person.TrainedAt).FirstOrDefault(),
                IsAsked = x.Voters.Any(v => v.ParticipantId == me),
                RecordedFamilies = x.Voters.Count(v =>
                    v.Side == Side.LivedExperience
                    && db.Positions.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId && p.RecordedByPersonId != null)
                ),
                Follows = db.Decisions.Where(b => b.Id == x.FollowsId).Select(b => (int?)b.Number).FirstOrDefault(),
                FollowedBy = db.Decisions.Where(n => n.FollowsId == x.Id).Select(n => (int?)n.Number).FirstOrDefault(),
                Reopening = x.Reopening.OrderBy(w => w.Id).Select(w => new ReopenRow(w.Side, w.Reason, w.At)).ToList(),
                Locked = db
                    .Projects.Where(p => p.Id == x.ProjectId)
                    .SelectMany(p => p.LockedDates)
                    .OrderBy(l => l.On)
                    .Select(l => new LockedDateFacts(l.What, l.On))
                    .ToList(),
                Options = x
                    .Options.OrderBy(o => o.Order)
                    .Select(o => new OptionFacts(
                        o.Id,
                        o.Order,
                        o.Title,
                        o.Detail,
                        o.Authors,
                        o.HasFamilyAuthor,
                        o.IsAcceptable,
                        o.HoldsResult,
                        o.PublishedCounts
                    ))
                    .ToList(),
                Actions = db
                    .Actions.Where(a => a.DecisionId == x.Id)
                    .OrderBy(a => a.Number)
                    .Select(a => new ActionRow(a.Number, a.What, a.Owner, a.Due, a.DoneAt, a.WhatChanged))
                    .ToList(),
            })
            .SingleOrDefaultAsync();
    }
}
