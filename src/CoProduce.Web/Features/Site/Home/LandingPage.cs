using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Site.Home;

/// <summary>The first page: what people can join now, and one thing that changed because somebody spoke.</summary>
public record LandingPage(IReadOnlyList<LandingProject> Projects, LandingSaid? Said);

/// <summary>A project on the first page.</summary>
public record LandingProject(int Number, string Slug, string Name, string Summary, string StageName, string Next);

/// <summary>The newest "you said, we did", in short and without anybody's words or name.</summary>
public record LandingSaid(string Said, string Who, Side From, string Did, string When, string Href);
