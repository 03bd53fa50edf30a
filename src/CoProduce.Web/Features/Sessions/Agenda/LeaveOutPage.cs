namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>The page on which something is left out, with the reason.</summary>
public record LeaveOutPage(AgendaPage Agenda, AgendaRow Item, LeaveOutForm Form);
