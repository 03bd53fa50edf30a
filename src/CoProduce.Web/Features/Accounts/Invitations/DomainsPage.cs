using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>The list of email domains, with who put each there and when.</summary>
public record DomainsPage(IReadOnlyList<DomainRow> Domains, DomainForm Form);

/// <summary>One approved email domain.</summary>
public record DomainRow(int Id, string Domain, string AddedBy, DateTime AddedAt, string? TakenOffBy, DateTime? TakenOffAt)
{
    public string Shown => EmailAddress.ReadableHost(Domain);
}
