using CoProduce.Domain.Health;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What one sign stands on.</summary>
public record EvidencePage(ProjectPlace Place, Indicator Sign, IReadOnlyList<EvidenceRow> Rows, string WhenNone);

/// <summary>One line of evidence: what it is, what it says for the sign, and where to read it.</summary>
public record EvidenceRow(string What, string Says, string? Href);
