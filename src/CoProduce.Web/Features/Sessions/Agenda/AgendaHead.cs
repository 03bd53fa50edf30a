using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Which session it is the agenda of.</summary>
public record AgendaHead(ProjectPlace Project, string Title, DateTime StartsAt, string SessionUrl);
