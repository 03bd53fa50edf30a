using CoProduce.Domain.Health;

namespace CoProduce.Web.Infrastructure.Links;

/// <summary>How together a project is, its pulses and the reports of the forum.</summary>
public static class HealthLinks
{
    public static string Health(string slug) => $"{ProjectLinks.Project(slug)}/health";

    public static string Csv(string slug) => $"{ProjectLinks.Project(slug)}/health.csv";

    public static string Json(string slug) => $"{ProjectLinks.Project(slug)}/health.json";

    public static string Claim(string slug) => $"{Health(slug)}/claim";

    public static string FamiliesSay(string slug) => $"{Health(slug)}/families-say";

    public static string Later(string slug, Warning warning) => $"{Health(slug)}/later/{warning}";

    public static string Plan(string slug, Indicator sign) => $"{Health(slug)}/plans/{sign.Key()}";

    public static string AgreePlan(string slug, Indicator sign) => $"{Plan(slug, sign)}/agree";

    public static string Evidence(string slug, Indicator sign) => $"{Health(slug)}/signs/{sign.Key()}";

    public static string Quiet(string slug) => $"{Health(slug)}/quiet";

    public static string Pulses(string slug) => $"{ProjectLinks.Project(slug)}/pulses";

    public static string Pulse(string slug, int number) => $"{Pulses(slug)}/{number}";

    public static string ChangePulse(string slug, int number) => $"{Pulse(slug, number)}/change";

    public static string Forum() => "/forum/health";

    public static string WriteReport(int? year = null) => year is null ? "/forum/report" : $"/forum/report/{year}";

    public static string Thresholds() => "/forum/thresholds";

    public static string Thresholds(string verb) => $"{Thresholds()}/{verb}";

    public static string ThresholdsHistory() => "/what-counts-as-good";

    public static string Reports() => "/reports";

    public static string Report(int year) => $"/reports/{year}";
}
