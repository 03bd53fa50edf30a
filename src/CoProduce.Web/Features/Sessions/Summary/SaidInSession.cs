using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>What people said on the live page.</summary>
public record SaidInSession(string Slug, IReadOnlyList<SessionHeardRow> Rows);

/// <summary>Something said in the session.</summary>
public record SessionHeardRow(int Number, string Text, Hat Hat, Hat UsualHat);
