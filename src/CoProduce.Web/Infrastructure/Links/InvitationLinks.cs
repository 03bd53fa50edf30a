namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Invitations, allowed domains and duties.</summary>
public static class InvitationLinks
{
    public static string Accept(string secret) => $"/invitation/{secret}";

    public static string OfForum() => "/forum/invitations";

    public static string Again(int invitation) => $"/forum/invitations/{invitation}/again";

    public static string TakeBack(int invitation) => $"/forum/invitations/{invitation}/take-back";

    public static string OfProject(string slug) => $"{ProjectLinks.Project(slug)}/invitations";

    public static string AgainToProject(string slug, int invitation) => $"{OfProject(slug)}/{invitation}/again";

    public static string TakeBackFromProject(string slug, int invitation) => $"{OfProject(slug)}/{invitation}/take-back";

    public static string Domains() => "/forum/domains";

    public static string TakeOffDomain(int domain) => $"/forum/domains/{domain}/take-off";

    public static string Duties() => "/forum/duties";

    public static string Duty(int duty) => $"/forum/duties/{duty}";

    public static string ConfirmDuty(int duty) => $"{Duty(duty)}/confirm";

    public static string DutyAgain(int duty) => $"{Duty(duty)}/again";

    public static string TakeBackDuty(int duty) => $"{Duty(duty)}/take-back";
}
