using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>Those aged 13 to 17 who may come to a session as guests.</summary>
public record YoungGuestsPage(ProjectPlace Project, int Number, IReadOnlyList<YoungGuestRow> Rows, YoungGuestForm Form)
{
    public string SessionUrl => SessionLinks.Session(Project.Slug, Number);
}

/// <summary>Somebody aged 13 to 17 who may come, and who said so.</summary>
public record YoungGuestRow(int Id, string Name, string GivenBy, DateTime GivenAt, DateTime? UsedAt);
