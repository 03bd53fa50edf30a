using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>Why the forum said no, and whom to ask. For that person alone.</summary>
public record WhyNotConfirmedPage(string Reason, ForumSettings Forum);
