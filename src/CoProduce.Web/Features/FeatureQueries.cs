using CoProduce.Web.Features.AccessNeeds;
using CoProduce.Web.Features.Agenda;
using CoProduce.Web.Features.Closing;
using CoProduce.Web.Features.Complaints;
using CoProduce.Web.Features.Conduct;
using CoProduce.Web.Features.Contributions;
using CoProduce.Web.Features.Decisions;
using CoProduce.Web.Features.Feeds;
using CoProduce.Web.Features.GettingIn;
using CoProduce.Web.Features.Guests;
using CoProduce.Web.Features.Health;
using CoProduce.Web.Features.Invitations;
using CoProduce.Web.Features.Live;
using CoProduce.Web.Features.Passkeys;
using CoProduce.Web.Features.Payments;
using CoProduce.Web.Features.People;
using CoProduce.Web.Features.Places;
using CoProduce.Web.Features.Planning;
using CoProduce.Web.Features.Projects;
using CoProduce.Web.Features.Pulses;
using CoProduce.Web.Features.Reports;
using CoProduce.Web.Features.Safeguarding;
using CoProduce.Web.Features.Sessions;
using CoProduce.Web.Features.TakingDown;
using CoProduce.Web.Features.Trail;
using CoProduce.Web.Features.Upcoming;
using CoProduce.Web.Features.Waiting;
using CoProduce.Web.Features.Young;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features;

/// <summary>The queries that pages are read with.</summary>
public static class FeatureQueries
{
    public static void AddCoProduceQueries(this IServiceCollection services)
    {
        services.AddScoped<ProjectListQuery>();
        services.AddScoped<ProjectPageQuery>();
        services.AddScoped<DecisionListQuery>();
        services.AddScoped<DecisionPageQuery>();
        services.AddScoped<DecisionClosing>();
        services.AddScoped<DaysOfThePause>();
        services.AddScoped<DecisionOpening>();
        services.AddScoped<AtomFeed>();
        services.AddScoped<DecisionAnswering>();
        services.AddScoped<SessionQueries>();
        services.AddScoped<UpcomingQueries>();
        services.AddScoped<FeedQueries>();
        services.AddScoped<AgendaQueries>();
        services.AddScoped<AgendaInTurn>();
        services.AddScoped<LiveQueries>();
        services.AddScoped<SeatsForHeard>();
        services.AddScoped<LiveMarks>();
        services.AddScoped<ClosingQueries>();
        services.AddScoped<SummaryReminder>();
        services.AddScoped<SessionPlanning>();
        services.AddScoped<SecondLooks>();
        services.AddScoped<TakingOn>();
        services.AddScoped<LiveWords>();
        services.AddScoped<LiveTaps>();
        services.AddScoped<GuestDoor>();
        services.AddScoped<LiveEnding>();
        services.AddSingleton<LiveChannels>();
        services.AddScoped<Drafts>();
        services.AddScoped<PassingOn>();
        services.AddScoped<RecordsQuery>();
        services.AddScoped<HealthReading>();
        services.AddScoped<HealthQuery>();
        services.AddScoped<EvidenceQuery>();
        services.AddScoped<ForumFiguresQuery>();
        services.AddScoped<SnapshotRound>();
        services.AddScoped<SilenceRound>();
        services.AddScoped<Seating>();
        services.AddScoped<Inviting>();
        services.AddScoped<Worries>();
        services.AddScoped<ConcernQuery>();
        services.AddScoped<SafeguardingRound>();
        services.AddScoped<ComplaintRound>();
        services.AddScoped<ConductDesk>();
        services.AddScoped<ConductQueries>();
        services.AddScoped<ConductRound>();
        services.AddScoped<PulseOpening>();
        services.AddScoped<PulseAnswering>();
        services.AddScoped<PulseQueries>();
        services.AddScoped<TrailQuery>();
        services.AddScoped<PersonPauses>();
        services.AddScoped<WaysIn>();
        services.AddScoped<NeedSeal>();
        services.AddScoped<PaymentQueries>();
        services.AddScoped<SessionPlaces>();
        services.AddScoped<NeedQueries>();
        services.AddScoped<NeedRound>();
        services.AddScoped<AgeRound>();
        services.AddScoped<CarerLetters>();
        services.AddScoped<InvitedSeats>();
        services.AddScoped<Devices>();
    }
}
