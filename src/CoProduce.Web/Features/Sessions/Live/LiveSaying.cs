namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Where somebody writes their words, or why they cannot.</summary>
public record LiveSaying(string? WhyNot, string ProjectUrl, string Url, int? Me, SayForm Say);
