using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Who takes part in a project, a page at a time, and who is waiting.</summary>
public record PeoplePage(ProjectPlace Project, IReadOnlyList<PersonRow> TakingPart, IReadOnlyList<PersonRow> Waiting, int? After, int? More)
{
    /// <summary>Who leads, on whatever page of the list they stand.</summary>
    public IReadOnlyList<PersonRow> Leads { get; init; } = [];

    /// <summary>Several wait, and the reader may let them in together.</summary>
    public bool MayTick => Waiting.Count > 1 && Project.Standing.MayAdmit;

    /// <summary>Whom somebody would replace who is made lead: the lead of the same group.</summary>
    public PersonRow? LeadBefore(PersonRow who) => who.IsCoLead ? null : Leads.FirstOrDefault(p => p.Hat.Side() == who.Hat.Side());
}

/// <summary>One person at the table. Never an email, a surname of a young person, or an age.</summary>
public record PersonRow(int Id, string Name, Hat Hat, bool IsCoLead, bool IsFacilitator, DateTime Since)
{
    public Hat UsualHat { get; init; }

    public bool IsAlsoServices => Hat.IsAlsoServices(UsualHat);

    /// <summary>Why somebody asks that they go. For those who answer it.</summary>
    public string? Wish { get; init; }

    /// <summary>That they are asked to lead, and what they said. For those who run the project.</summary>
    public LeadRequest? AskedToLead { get; init; }
}
