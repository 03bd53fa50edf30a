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

/// <summary>What the trail notices by itself, from what is being saved. Each line is made after the save, when new rows have their
/// numbers.</summary>
internal static class AuditedChanges
{
    public static IEnumerable<Func<AuditEntry>> In(CoProduceDbContext db, IEnumerable<EntityEntry> changed) =>
        db.Unit.Key is null
            ? []
            : changed.SelectMany(e =>
                (
                    e.Entity switch
                    {
                        Participant => OfParticipant(e),
                        Person => OfPerson(e),
                        Project => OfProject(e),
                        Stage => OfStage(e),
                        Decision => OfDecision(e),
                        Account => OfAccount(e),
                        Invitation when e.State is EntityState.Added => [AuditEvent.Invited],
                        ReplyPromise or ApprovedDomain => [AuditEvent.SettingsChanged],
                        _ => (IEnumerable<AuditEvent>)[],
                    }
                )
                    .Select(what => new Func<AuditEntry>(() => Line(what, e)))
                    .ToList()
            );

    /// <summary>Asks the tracker, which knows the number of a new row before the row itself does.</summary>
    private static AuditEntry Line(AuditEvent what, EntityEntry of)
    {
        int? Number(string property) => (int?)of.Property(property).CurrentValue;
        return of.Entity switch
        {
            Participant => new AuditEntry
            {
                What = what,
                AboutPersonId = Number(nameof(Participant.PersonId)),
                ProjectId = Number(nameof(Participant.ProjectId)),
            },
            Person => new AuditEntry { What = what, AboutPersonId = Number(nameof(Person.Id)) },
            Project => new AuditEntry { What = what, ProjectId = Number(nameof(Project.Id)) },
            Stage stage => new AuditEntry
            {
                What = what,
                ProjectId = Number(nameof(Stage.ProjectId)),
                Subject = (int)stage.Key,
            },
            Decision decision => new AuditEntry
            {
                What = what,
                ProjectId = Number(nameof(Decision.ProjectId)),
                Subject = decision.Number,
            },
            Account => new AuditEntry { What = what, AboutPersonId = Number(nameof(Account.PersonId)) },
            Invitation => new AuditEntry { What = what, ProjectId = Number(nameof(Invitation.ProjectId)) },
            _ => new AuditEntry { What = what },
        };
    }

    private static IEnumerable<AuditEvent> OfParticipant(EntityEntry entry)
    {
        var who = (Participant)entry.Entity;
        if (IsNew(entry, nameof(who.State)))
        {
            yield return who.State switch
            {
                ParticipantState.Asked => AuditEvent.AskedToJoin,
                ParticipantState.TakingPart => AuditEvent.Joined,
                ParticipantState.Left => AuditEvent.Left,
                ParticipantState.Removed => AuditEvent.Removed,
                ParticipantState.Heard => AuditEvent.WordsClaimed,
                _ => AuditEvent.NotAdmitted,
            };
        }

        if (Turned(entry, nameof(who.IsCoLead)))
        {
            yield return who.IsCoLead ? AuditEvent.LeadNamed : AuditEvent.LeadStopped;
        }

        if (Turned(entry, nameof(who.IsFacilitator)))
        {
            yield return who.IsFacilitator ? AuditEvent.FacilitatorNamed : AuditEvent.FacilitatorStopped;
        }
    }

    private static AuditEvent[] OfPerson(EntityEntry entry) =>
        entry.State is EntityState.Added
            ? ((Person)entry.Entity).Duties is ForumDuties.None
                ? []
                : [AuditEvent.DutiesChanged]
            :
            [
                .. Where(
                    (IsNew(entry, nameof(Person.Duties)), AuditEvent.DutiesChanged),
                    (IsNew(entry, nameof(Person.ApprovedAt)), AuditEvent.WorkplaceConfirmed),
                    (IsNew(entry, nameof(Person.DisplayName)), AuditEvent.NameChanged)
                ),
            ];

    private static AuditEvent[] OfProject(EntityEntry entry) =>
        entry.State is EntityState.Added
            ? [AuditEvent.ProjectMade, .. Where((((Project)entry.Entity).State is not ProjectState.Draft, AuditEvent.ProjectOpened))]
        : IsNew(entry, nameof(Project.State))
            ? [((Project)entry.Entity).State is ProjectState.Archived ? AuditEvent.ProjectFinished : AuditEvent.ProjectOpened]
        : [IsNew(entry, nameof(Project.AgreementNumber)) ? AuditEvent.AgreementChanged : AuditEvent.ProjectEdited];

    private static IEnumerable<AuditEvent> OfStage(EntityEntry entry) =>
        ((Stage)entry.Entity).State switch
        {
            StageState.Open when IsNew(entry, nameof(Stage.State)) => [AuditEvent.StageOpened],
            StageState.Closed when IsNew(entry, nameof(Stage.State)) => [AuditEvent.StageClosed],
            _ => [],
        };

    private static IEnumerable<AuditEvent> OfDecision(EntityEntry entry) =>
        entry.State is EntityState.Added ? [AuditEvent.DecisionOpened]
        : IsNew(entry, nameof(Decision.Outcome))
        && ((Decision)entry.Entity).Outcome is not (DecisionOutcome.Open or DecisionOutcome.WaitingForReplies)
            ? [AuditEvent.DecisionSettled]
        : [];

    private static IEnumerable<AuditEvent> OfAccount(EntityEntry entry) =>
        entry.State is EntityState.Added ? [AuditEvent.AccountMade]
        : IsNew(entry, nameof(Account.NormalizedEmail)) ? [AuditEvent.EmailChanged]
        : IsNew(entry, nameof(Account.TwoFactorEnabled)) ? [AuditEvent.SecondStepChanged]
        : !IsNew(entry, nameof(Account.SecurityStamp)) ? []
        : [IsNew(entry, nameof(Account.PasswordHash)) ? AuditEvent.PasswordChanged : AuditEvent.SignedOutEverywhere];

    private static IEnumerable<AuditEvent> Where(params (bool Is, AuditEvent What)[] all) => all.Where(a => a.Is).Select(a => a.What);

    private static bool IsNew(EntityEntry entry, string property) =>
        entry.State is EntityState.Added || !Equals(entry.OriginalValues[property], entry.CurrentValues[property]);

    private static bool Turned(EntityEntry entry, string property) =>
        IsNew(entry, property) && (entry.State is EntityState.Modified || entry.CurrentValues[property] is true);
}
