using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What the records show in words, as of when, and what families or the project say against it.</summary>
public record HealthInWords(Reading Reading, bool IsLive, DateTime AsOf, int Good, int Red, string? FarApart, string? OverClaiming);
