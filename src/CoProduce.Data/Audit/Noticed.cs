using CoProduce.Data.Accounts;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CoProduce.Data.Audit;

/// <summary>What the trail notices by itself, from what is being saved. Each line is made after the save, when new rows have their numbers.</summary>
internal static class Noticed
{
    public static IEnumerable<Func<TrailEntry>> In(ChangeTracker changes) =>
        changes
            .Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)
            .ToList()
            .SelectMany(e =>
                (
                    e.Entity switch
                    {
                        Participant => OfParticipant(e),
                        Person => OfPerson(e),
                        Project => OfProject(e),
                        Stage => OfStage(e),
                        Decision => OfDecision(e),
                        Account => OfAccount(e),
                        Invitation when e.State is EntityState.Added => [Happening.Invited],
                        ReplyPromise or ApprovedDomain => [Happening.SettingsChanged],
                        _ => (IEnumerable<Happening>)[],
                    }
                )
                    .Select(what => new Func<TrailEntry>(() => Line(what, e.Entity)))
                    .ToList()
            );

    private static TrailEntry Line(Happening what, object of) =>
        of switch
        {
            Participant who => new TrailEntry
            {
                What = what,
                AboutPersonId = who.PersonId,
                ProjectId = who.ProjectId,
            },
            Person person => new TrailEntry { What = what, AboutPersonId = person.Id },
            Project project => new TrailEntry { What = what, ProjectId = project.Id },
            Stage stage => new TrailEntry
            {
                What = what,
                ProjectId = stage.ProjectId,
                Subject = (int)stage.Key,
            },
            Decision decision => new TrailEntry
            {
                What = what,
                ProjectId = decision.ProjectId,
                Subject = decision.Number,
            },
            Account account => new TrailEntry { What = what, AboutPersonId = account.PersonId },
            Invitation invitation => new TrailEntry { What = what, ProjectId = invitation.ProjectId },
            _ => new TrailEntry { What = what },
        };

    private static IEnumerable<Happening> OfParticipant(EntityEntry entry)
    {
        var who = (Participant)entry.Entity;
        if (IsNew(entry, nameof(who.State)))
        {
            yield return who.State switch
            {
                ParticipantState.Asked => Happening.AskedToJoin,
                ParticipantState.TakingPart => Happening.Joined,
                ParticipantState.Left => Happening.Left,
                ParticipantState.Removed => Happening.Removed,
                _ => Happening.NotAdmitted,
            };
        }

        if (Turned(entry, nameof(who.IsCoLead)))
        {
            yield return who.IsCoLead ? Happening.LeadNamed : Happening.LeadStopped;
        }

        if (Turned(entry, nameof(who.IsFacilitator)))
        {
            yield return who.IsFacilitator ? Happening.FacilitatorNamed : Happening.FacilitatorStopped;
        }
    }

    private static Happening[] OfPerson(EntityEntry entry) =>
        entry.State is EntityState.Added
            ? ((Person)entry.Entity).Duties is ForumDuties.None
                ? []
                : [Happening.DutiesChanged]
            :
            [
                .. Where(
                    (IsNew(entry, nameof(Person.Duties)), Happening.DutiesChanged),
                    (IsNew(entry, nameof(Person.ApprovedAt)), Happening.WorkplaceConfirmed),
                    (IsNew(entry, nameof(Person.DisplayName)), Happening.NameChanged)
                ),
            ];

    private static Happening[] OfProject(EntityEntry entry) =>
        entry.State is EntityState.Added
            ? [Happening.ProjectMade, .. Where((((Project)entry.Entity).State is not ProjectState.Draft, Happening.ProjectOpened))]
        : IsNew(entry, nameof(Project.State))
            ? [((Project)entry.Entity).State is ProjectState.Archived ? Happening.ProjectFinished : Happening.ProjectOpened]
        : [IsNew(entry, nameof(Project.AgreementNumber)) ? Happening.AgreementChanged : Happening.ProjectEdited];

    private static IEnumerable<Happening> OfStage(EntityEntry entry) =>
        ((Stage)entry.Entity).State switch
        {
            StageState.Open when IsNew(entry, nameof(Stage.State)) => [Happening.StageOpened],
            StageState.Closed when IsNew(entry, nameof(Stage.State)) => [Happening.StageClosed],
            _ => [],
        };

    private static IEnumerable<Happening> OfDecision(EntityEntry entry) =>
        entry.State is EntityState.Added ? [Happening.DecisionOpened]
        : IsNew(entry, nameof(Decision.Outcome)) && ((Decision)entry.Entity).Outcome is not (Outcome.Open or Outcome.WaitingForReplies)
            ? [Happening.DecisionSettled]
        : [];

    private static IEnumerable<Happening> OfAccount(EntityEntry entry) =>
        entry.State is EntityState.Added ? [Happening.AccountMade]
        : IsNew(entry, nameof(Account.NormalizedEmail)) ? [Happening.EmailChanged]
        : IsNew(entry, nameof(Account.TwoFactorEnabled)) ? [Happening.SecondStepChanged]
        : !IsNew(entry, nameof(Account.SecurityStamp)) ? []
        : [IsNew(entry, nameof(Account.PasswordHash)) ? Happening.PasswordChanged : Happening.SignedOutEverywhere];

    private static IEnumerable<Happening> Where(params (bool Is, Happening What)[] all) => all.Where(a => a.Is).Select(a => a.What);

    private static bool IsNew(EntityEntry entry, string property) =>
        entry.State is EntityState.Added || !Equals(entry.OriginalValues[property], entry.CurrentValues[property]);

    private static bool Turned(EntityEntry entry, string property) =>
        IsNew(entry, property) && (entry.State is EntityState.Modified || entry.CurrentValues[property] is true);
}
