using CoProduce.Domain.Moderation;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What somebody told us, and what came of it, as they see it themselves.</summary>
public record ToldPage(ProjectPlace Place, ConductReport Report);
