namespace CoProduce.Domain.Projects;

/// <summary>Whether a project is still being prepared, open to the public, or finished.</summary>
public enum ProjectState
{
    Draft,
    Published,
    Archived,
}

/// <summary>How people come in: anyone at once when a lead says yes, or by forum staff alone.</summary>
public enum Joining
{
    Open,
    ByForumStaff,
}
