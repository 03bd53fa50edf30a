using CoProduce.Domain.Participation;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What stands beside a project: who is at the table and leads, and whose voices have been heard.</summary>
public record ProjectSide(string Slug, Standing Standing, Table Table, IReadOnlyList<Lead> Leads);

/// <summary>Who is at the table, and whose voices have been heard.</summary>
public record Table(int Parents, int YoungPeople, int Professionals, int FromFamilies, int FromProfessionals)
{
    /// <summary>People can join.</summary>
    public bool HasRoom { get; init; }
}

/// <summary>One of the two people who lead the project.</summary>
public record Lead(string Name, string Hat);
