using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Data.Configurations;
using CoProduce.Data.Drafts;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Mail;
using CoProduce.Data.Privacy;
using CoProduce.Data.Safeguarding;
using CoProduce.Data.Saving;
using CoProduce.Data.Search;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Brief;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Complaints;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Health;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Payments;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using CoProduce.Domain.Safeguarding;
using CoProduce.Domain.Sessions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoProduce.Data;

/// <summary>Everything the forum keeps.</summary>
public partial class CoProduceDbContext : IdentityUserContext<Account, int>, IDataProtectionKeyContext
{
    private readonly DbContextOptions<CoProduceDbContext> _options;

    public CoProduceDbContext(DbContextOptions<CoProduceDbContext> options)
        : base(options)
    {
        _options = options;
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
    }

    /// <summary>What this context writes belongs to this.</summary>
    public UnitOfWork Unit { get; private set; } = new();

    public IDatabaseEngine Engine =>
        field ??= _options.FindExtension<EngineOption>()?.Engine ?? throw new InvalidOperationException("A context needs a database.");

    /// <summary>Lends the context to one request, job or command.</summary>
    public CoProduceDbContext For(UnitOfWork unit)
    {
        Unit = unit;
        return this;
    }

    public DbSet<Person> People => Set<Person>();
    public DbSet<FormerName> FormerNames => Set<FormerName>();
    public DbSet<WordsToLookAt> WordsToLookAt => Set<WordsToLookAt>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ApprovedDomain> ApprovedDomains => Set<ApprovedDomain>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<Stage> Stages => Set<Stage>();
    public DbSet<Participant> Participants => Set<Participant>();
    public DbSet<Contribution> Contributions => Set<Contribution>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<SeenToo> SeenToos => Set<SeenToo>();
    public DbSet<InfluenceLink> InfluenceLinks => Set<InfluenceLink>();
    public DbSet<StageSummary> StageSummaries => Set<StageSummary>();
    public DbSet<SummaryAnswer> SummaryAnswers => Set<SummaryAnswer>();
    public DbSet<ReplyPromise> ReplyPromises => Set<ReplyPromise>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<ProblemStatement> Problems => Set<ProblemStatement>();
    public DbSet<Constraint> Constraints => Set<Constraint>();
    public DbSet<Trial> Trials => Set<Trial>();
    public DbSet<Domain.Brief.IntendedOutcome> Outcomes => Set<Domain.Brief.IntendedOutcome>();
    public DbSet<Override> Overrides => Set<Override>();
    public DbSet<DecidedElsewhere> DecidedElsewhere => Set<DecidedElsewhere>();
    public DbSet<Position> Positions => Set<Position>();
    public DbSet<AgreedAction> Actions => Set<AgreedAction>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<SessionPaper> SessionPapers => Set<SessionPaper>();
    public DbSet<Rsvp> Rsvps => Set<Rsvp>();
    public DbSet<Companion> Companions => Set<Companion>();
    public DbSet<AccessNeed> AccessNeeds => Set<AccessNeed>();
    public DbSet<SharedNeed> SharedNeeds => Set<SharedNeed>();
    public DbSet<PaymentOffer> PaymentOffers => Set<PaymentOffer>();
    public DbSet<Thanks> Thanks => Set<Thanks>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<SafeguardingConcern> Concerns => Set<SafeguardingConcern>();
    public DbSet<ConcernRead> ConcernReads => Set<ConcernRead>();
    public DbSet<OutsideContact> OutsideContacts => Set<OutsideContact>();
    public DbSet<OutsideLink> OutsideLinks => Set<OutsideLink>();
    public DbSet<DataComplaint> DataComplaints => Set<DataComplaint>();
    public DbSet<ConductReport> ConductReports => Set<ConductReport>();
    public DbSet<HiddenWords> Hidings => Set<HiddenWords>();
    public DbSet<SafeguardingKey> SafeguardingKeys => Set<SafeguardingKey>();
    public DbSet<LiveRoom> LiveRooms => Set<LiveRoom>();
    public DbSet<SessionCode> SessionCodes => Set<SessionCode>();
    public DbSet<SessionGuest> SessionGuests => Set<SessionGuest>();
    public DbSet<YoungGuest> YoungGuests => Set<YoungGuest>();
    public DbSet<LiveNote> LiveNotes => Set<LiveNote>();
    public DbSet<SaidLive> SaidLive => Set<SaidLive>();
    public DbSet<Turn> Turns => Set<Turn>();
    public DbSet<LiveRound> LiveRounds => Set<LiveRound>();
    public DbSet<Dot> Dots => Set<Dot>();
    public DbSet<SessionAgenda> SessionAgendas => Set<SessionAgenda>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<SessionSummary> SessionSummaries => Set<SessionSummary>();
    public DbSet<Attendance> Attendances => Set<Attendance>();
    public DbSet<HowItGoes> HowItGoes => Set<HowItGoes>();
    public DbSet<Pulse> Pulses => Set<Pulse>();
    public DbSet<PulseInvitation> PulseInvitations => Set<PulseInvitation>();
    public DbSet<PulseAnswer> PulseAnswers => Set<PulseAnswer>();

    public DbSet<HealthSnapshot> HealthSnapshots => Set<HealthSnapshot>();
    public DbSet<Thresholds> HealthThresholds => Set<Thresholds>();
    public DbSet<FamiliesView> FamiliesViews => Set<FamiliesView>();
    public DbSet<LadderClaim> LadderClaims => Set<LadderClaim>();
    public DbSet<Snooze> Snoozes => Set<Snooze>();
    public DbSet<RedPlan> RedPlans => Set<RedPlan>();
    public DbSet<SilenceTold> SilencesTold => Set<SilenceTold>();
    public DbSet<PlannedLeave> PlannedLeaves => Set<PlannedLeave>();
    public DbSet<QuietPeriod> QuietPeriods => Set<QuietPeriod>();
    public DbSet<ForumReport> ForumReports => Set<ForumReport>();

    public DbSet<SignInTicket> SignInTickets => Set<SignInTicket>();
    public DbSet<UnderEighteen> UnderEighteens => Set<UnderEighteen>();
    public DbSet<PersonPause> PersonPauses => Set<PersonPause>();
    public DbSet<ProjectPause> ProjectPauses => Set<ProjectPause>();
    public DbSet<PauseRequest> PauseRequests => Set<PauseRequest>();
    public DbSet<SecondStepOff> SecondStepsOff => Set<SecondStepOff>();
    public DbSet<DutyRemoval> DutyRemovals => Set<DutyRemoval>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<KnownBrowser> KnownBrowsers => Set<KnownBrowser>();
    public DbSet<SecretLink> SecretLinks => Set<SecretLink>();
    public DbSet<UsedCode> UsedCodes => Set<UsedCode>();
    public DbSet<ThrottledTry> Tries => Set<ThrottledTry>();
    public DbSet<ClaimCode> ClaimCodes => Set<ClaimCode>();
    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();
    public DbSet<SearchWord> SearchWordRows => Set<SearchWord>();
    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();
    public DbSet<FormReceipt> FormReceipts => Set<FormReceipt>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<HealthMark> HealthMarks => Set<HealthMark>();
    public DbSet<LastNumber> LastNumbers => Set<LastNumber>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CoProduceDbContext).Assembly);
        RoomForWords.Make(builder);
        builder.Entity<SearchWord>().Property(w => w.Word).UseCollation(Engine.OrderOfLetters);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
    }

    private sealed class UtcConverter()
        : ValueConverter<DateTime, DateTime>(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
