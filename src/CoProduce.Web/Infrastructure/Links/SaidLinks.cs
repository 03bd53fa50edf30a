namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Something said, and what people do about it.</summary>
public static class SaidLinks
{
    public static string Said(string slug, int number) => $"{ProjectLinks.Project(slug)}/said/{number}";

    public static string Said(string slug, int number, int? after) => Said(slug, number).With((nameof(after), after));

    public static string Edit(string slug, int number) => $"{Said(slug, number)}/edit";

    public static string Withdraw(string slug, int number) => $"{Said(slug, number)}/withdraw";

    public static string Confirm(string slug, int number) => $"{Said(slug, number)}/confirm";

    public static string ClaimCode(string slug, int number) => $"{Said(slug, number)}/claim-code";

    public static string SeenToo(string slug, int number) => $"{Said(slug, number)}/seen-too";

    public static string Comments(string slug, int number) => $"{Said(slug, number)}/comments";

    public static string WithdrawComment(string slug, int number, long comment) => $"{Comments(slug, number)}/{comment}/withdraw";

    public static string Talk(string slug, int number) => $"{Said(slug, number)}/talk";

    public static string Thank(string slug, int number) => $"{Said(slug, number)}/thank";

    public static string Reply(string slug, int number) => $"{Said(slug, number)}/reply";

    public static string Judge(string slug, int number) => $"{Said(slug, number)}/judge";

    public static string Promise(string slug, int number) => $"{Said(slug, number)}/promise";

    public static string ShowWhereItLed(string slug, int number) => $"{Said(slug, number)}/links";

    public static string ConfirmLink(string slug, int number, long link) => $"{ShowWhereItLed(slug, number)}/{link}/confirm";

    public static string DisputeLink(string slug, int number, long link) => $"{ShowWhereItLed(slug, number)}/{link}/dispute";

    public static string AskForReuse(string slug, int number) => $"{Said(slug, number)}/reuse";

    public static string AnswerReuse(string slug, int number, int request) => $"{AskForReuse(slug, number)}/{request}";

    public static string Hide(string slug, int number, string? on = null) => Of($"{Said(slug, number)}/hide", on);

    public static string Report(string slug, int number, string? on = null) => Of($"{Said(slug, number)}/report", on);

    public static string Worried(string slug, int number, string? on = null) => Of($"{Said(slug, number)}/worried", on);

    private static string Of(string page, string? on) => on is null ? page : $"{page}/{on}";
}
