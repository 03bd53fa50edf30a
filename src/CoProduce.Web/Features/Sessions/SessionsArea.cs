using CoProduce.Data.Sealing;
using CoProduce.Web.Features.Sessions.AccessNeeds;
using CoProduce.Web.Features.Sessions.Agenda;
using CoProduce.Web.Features.Sessions.Calendar;
using CoProduce.Web.Features.Sessions.Guests;
using CoProduce.Web.Features.Sessions.Live;
using CoProduce.Web.Features.Sessions.Payments;
using CoProduce.Web.Features.Sessions.Planning;
using CoProduce.Web.Features.Sessions.Rsvps;
using CoProduce.Web.Features.Sessions.Summary;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Sessions;

/// <summary>Meetings: planned, live and afterwards.</summary>
public static class SessionsArea
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddScoped<AgendaInTurn>();
        services.AddScoped<LiveMarks>();
        services.AddJob<SummaryReminderJob>();
        services.AddScoped<CalendarSessions>();
        services.AddScoped<SessionThanks>();
        services.AddScoped<SessionPlanning>();
        services.AddScoped<SessionPeople>();
        services.AddScoped<SecondLooks>();
        services.AddScoped<ActionFromSession>();
        services.AddScoped<LiveWords>();
        services.AddScoped<LiveTaps>();
        services.AddScoped<GuestAccess>();
        services.AddJob<EndLivePagesJob>();
        services.AddJob<LiveWatchJob>();
        services.AddSingleton<LiveChannels>();
        services.AddScoped<NeedSeal>();
        services.AddScoped<NeedReaders>();
        services.AddScoped<RsvpPlaces>();
        services.AddScoped<IGivePlacesBack>(app => app.GetRequiredService<RsvpPlaces>());
        services.AddJob<NeedsMetJob>();
        services.AddScoped<IToDoSource, RsvpToDos>();
        services.AddScoped<IToDoSource, SummaryToDos>();
        services.AddScoped<IToDoSource, NeedToDos>();
        services.AddScoped<IToDoSource, ClaimToDos>();
        return services;
    }
}
