namespace CoProduce.Web.Features.Projects.People;

/// <summary>What forum staff can ask somebody to do in a project, or to stop doing.</summary>
public enum Role
{
    CoLead,
    NotCoLead,
    Facilitator,
    NotFacilitator,
}
