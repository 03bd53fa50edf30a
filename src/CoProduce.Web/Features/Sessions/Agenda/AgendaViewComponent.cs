using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>The agenda on the page of its session, for everyone in the project.</summary>
public class AgendaViewComponent(AgendaQuery agendas) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(ProjectPlace here, int number) =>
        here.Standing.MayReadInside && await agendas.RunAsync(here, number) is { } agenda
            ? View("_Agenda", AgendaInShort.Of(agenda))
            : Content("");
}
