using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>The agenda of a session, and what this reader may do with it.</summary>
public sealed record AgendaFacts(
    ProjectPlace Project,
    int Number,
    int SessionId,
    string Title,
    DateTime StartsAt,
    DateTime EndsAt,
    bool IsSet,
    IReadOnlyList<AgendaRow> Items,
    IReadOnlyList<AgendaRow> LeftOut
)
{
    public string? WhyNoSuggestion { get; init; }
    public string? WhyNoChange { get; init; }
    public string? WhyNotReopen { get; init; }

    public string Url => SessionLinks.Session(Project.Slug, Number);
    public string AgendaUrl => AgendaLinks.Agenda(Project.Slug, Number);
    public bool MayRun => Project.Standing.MayRunSession;

    /// <summary>Those who run the project put it in order, whichever group they come from.</summary>
    public bool MayArrange => MayRun && WhyNoChange is null;

    public AgendaBalance Balance =>
        new(
            Items.Count(i => i.Hat is { } hat && hat.Side() is Side.LivedExperience),
            Items.Count(i => !i.IsBreak),
            Items.Sum(i => i.Minutes ?? 0),
            (int)(EndsAt - StartsAt).TotalMinutes
        );

    /// <summary>Why something was left out is for the person who raised it, and for those who run the project.</summary>
    public IEnumerable<AgendaRow> LeftOutForMe => LeftOut.Where(i => MayRun || i.IsMine);

    public AgendaRow? Find(int item) => Items.Concat(LeftOut).FirstOrDefault(i => i.Id == item);
}
