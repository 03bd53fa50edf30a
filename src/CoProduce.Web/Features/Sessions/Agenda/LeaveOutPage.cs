namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>The page on which something is left out, with the reason.</summary>
public record LeaveOutPage(string Session, string SessionUrl, string AgendaUrl, string Url, AgendaRow Item, LeaveOutForm Form)
{
    public static LeaveOutPage Of(AgendaFacts agenda, AgendaRow item, LeaveOutForm form) =>
        new(agenda.Title, agenda.Url, agenda.AgendaUrl, AgendaLinks.LeaveOut(agenda.Project.Slug, agenda.Number, item.Id), item, form);
}
