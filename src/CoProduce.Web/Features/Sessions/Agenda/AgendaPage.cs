namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>The agenda of a session, part by part. What is not there, or not for this reader, is null.</summary>
public record AgendaPage(
    AgendaHead Head,
    AgendaItems Items,
    AgendaSuggesting Suggesting,
    AgendaLeftOut? LeftOut,
    AgendaArranging? Arranging
)
{
    public static AgendaPage Of(AgendaFacts agenda, SuggestForm? suggest = null, MinutesForm? minutes = null) =>
        new(
            new AgendaHead(agenda.Project, agenda.Title, agenda.StartsAt, agenda.Url),
            new AgendaItems(
                agenda.Project.Slug,
                agenda.Number,
                agenda.Items,
                agenda.Balance,
                agenda.IsSet,
                agenda.MayArrange,
                agenda.WhyNoSuggestion is null
            ),
            new AgendaSuggesting(
                agenda.WhyNoSuggestion,
                agenda.Project.Standing.IsTakingPart ? null : agenda.Project.Url,
                agenda.AgendaUrl,
                suggest ?? new SuggestForm()
            ),
            agenda.LeftOut.Count > 0
                ? new AgendaLeftOut(agenda.Project.Slug, agenda.Number, agenda.LeftOut.Count, [.. agenda.LeftOutForMe], agenda.MayArrange)
                : null,
            agenda.MayRun
                ? new AgendaArranging(
                    agenda.Project.Slug,
                    agenda.Number,
                    agenda.MayArrange,
                    agenda.Items.Count > 0,
                    agenda.WhyNotReopen,
                    minutes ?? MinutesForm.Of(agenda.Items)
                )
                : null
        );
}
