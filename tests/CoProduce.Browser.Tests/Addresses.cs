using System.Text.RegularExpressions;
using CoProduce.Browser.Tests.Infrastructure;

namespace CoProduce.Browser.Tests;

/// <summary>Every page that the browser looks at, by who is signed in.</summary>
public static partial class Addresses
{
    /// <summary>The sample forum has reported on last year.</summary>
    private static readonly string LastReport = $"/reports/{LaterClock.Start.Year - 1}";

    private static readonly string[] Visitor =
    [
        "/",
        "/projects",
        "/projects/short-breaks",
        "/projects/short-breaks/more",
        "/projects/short-breaks/decisions",
        "/projects/short-breaks/sessions",
        "/projects/short-breaks/you-said-we-did",
        "/projects/send-transport/health",
        "/reports",
        LastReport,
        "/how-we-work",
        "/staying-safe",
        "/worried",
        "/worried/thank-you",
        "/complaint",
        "/complaint/thank-you",
        "/accessibility",
        "/privacy",
        "/account/register",
        "/account/sign-in",
        "/account/forgotten",
        "/nowhere",
        "/you-said-we-did",
        "/sessions",
        "/sessions?how=Online",
        "/sessions/month",
        "/live",
        "/decisions",
        "/reading-settings",
        "/projects/short-breaks/sessions/2",
        "/projects/short-breaks/agreement",
        "/dev/mail",
        "/projects/short-breaks/stages/deliver/sheet",
    ];

    private static readonly string[] Parent =
    [
        "/account/children",
        "/young/1",
        "/",
        "/projects/short-breaks",
        "/projects/short-breaks/more",
        "/projects/short-breaks/sessions",
        "/projects/short-breaks/stages/deliver",
        "/projects/short-breaks/said/1",
        "/projects/short-breaks/stages/deliver/speak",
        "/projects/short-breaks/decisions/1",
        "/projects/short-breaks/decisions/7",
        "/projects/short-breaks/sessions/2",
        "/projects/short-breaks/sessions/2/agenda",
        "/projects/short-breaks/sessions/2/papers",
        "/projects/short-breaks/actions",
        "/projects/short-breaks/people",
        "/sessions",
        "/sessions?past=true",
        "/sessions/month",
        "/projects/short-breaks/leave",
        "/projects/short-breaks/staying",
        "/projects/send-transport/join",
        "/decisions",
        "/my-words",
        "/to-do",
        "/account",
        "/account/email",
        "/account/password",
        "/account/sign-ins",
        "/account/second-step",
        "/account/second-step/set-up",
        "/account/passkeys",
        "/account/calendar",
        "/my-access-needs",
        "/my-payments",
        "/projects/short-breaks/sessions/2/payment",
        "/projects/short-breaks/sessions/2/my-needs",
        "/projects/short-breaks/sessions/2/along",
        "/account/again",
        "/you-said-we-did",
        "/projects/short-breaks/stages/understand",
        "/projects/short-breaks/stages/understand/summary",
        "/projects/short-breaks/said/5/edit",
        "/projects/short-breaks/said/6",
        "/projects/short-breaks/said/16",
        "/projects/short-breaks/stages/deliver/for-a-child",
        "/claim",
        "/find?words=form",
        "/my-words/print",
        "/projects/short-breaks/grounds",
        "/projects/short-breaks/health",
        "/projects/short-breaks/health/signs/sharedpower",
        "/projects/short-breaks/not-decided-together",
        "/projects/short-breaks/decisions/6",
        "/projects/short-breaks/pulses",
        "/projects/short-breaks/said/6/worried",
        "/projects/short-breaks/said/6/report",
        "/my-data/consents",
        "/complaint",
        "/projects/short-breaks/conduct/tell",
        "/projects/short-breaks/conduct/told/1",
        "/projects/short-breaks/pulses/5",
        "/projects/short-breaks/pulses/6",
    ];

    private static readonly string[] Staff =
    [
        "/projects/short-breaks/sessions/2/agenda",
        "/projects/short-breaks/sessions/2/papers",
        "/projects/short-breaks/sessions/2/agenda/1/leave-out",
        "/projects/short-breaks/sessions/2/needs",
        "/projects/short-breaks/sessions/2/who-comes",
        "/projects/short-breaks/sessions/1/payment",
        "/",
        "/to-do",
        "/forum/payments",
        "/forum/written-down",
        "/forum/conduct",
        "/forum/complaints",
        "/projects/short-breaks/needs",
        "/forum/keeping",
        "/projects/short-breaks/conduct",
        "/projects/short-breaks/conduct/1",
        "/projects/short-breaks/hidden/1",
        "/projects/short-breaks/said/6/hide",
        "/forum",
        "/forum/health",
        "/forum/report",
        "/forum/thresholds",
        "/projects/new",
        "/projects/short-breaks/edit",
        "/projects/short-breaks/people",
        "/projects/short-breaks/decisions/new",
        "/projects/short-breaks/decisions/2",
        "/projects/short-breaks/decisions/2/actions",
        "/projects/short-breaks/actions/4/done",
        "/projects/short-breaks/sessions/new",
        "/projects/short-breaks/stages/deliver",
        "/projects/short-breaks/stages/deliver/close",
        "/forum/people",
        "/projects/plain-letters",
        "/waiting",
        "/waiting?project=send-transport",
        "/projects/send-transport/answer-together",
        "/forum/promises",
        "/projects/short-breaks/stages/deliver/take-down",
        "/projects/short-breaks/stages/deliver/summary",
        "/projects/short-breaks/stages/deliver/summary/new",
        "/projects/short-breaks/said/9",
        "/projects/short-breaks/grounds",
        "/projects/short-breaks/health",
        "/projects/send-transport/health",
        "/projects/send-transport/health/plans/questionsanswered",
        "/projects/send-transport/health/later/QuestionsOpen",
        "/projects/send-transport/health/quiet",
        "/projects/short-breaks/not-decided-together",
        "/projects/short-breaks/decisions/7/edit",
        "/projects/short-breaks/decisions/5",
        "/projects/short-breaks/decisions/6/again",
        "/projects/short-breaks/decisions/7",
        "/forum/invitations",
        "/forum/domains",
        "/forum/trail",
        "/projects/short-breaks/history",
        "/my-data",
        "/my-data/file",
        "/my-data/forget",
        "/my-data/who-looked",
        "/projects/short-breaks/invitations",
        "/projects/send-transport/pulses",
        "/projects/send-transport/pulses/1",
        "/projects/short-breaks/sessions/3/live",
        "/projects/short-breaks/sessions/3/live/screen",
        "/projects/short-breaks/sessions/3/young-guests",
        "/projects/short-breaks/sessions/1/summary",
        "/projects/short-breaks/sessions/1/closing",
    ];

    private static readonly string[] FamilyLead = ["/projects/short-breaks/decisions/7/record"];

    private static readonly string[] SafeguardingLead =
    [
        "/account",
        "/forum/duties",
        "/account/second-step",
        "/worried",
        "/worried/mine",
        "/safeguarding",
        "/safeguarding/pauses",
        "/forum/getting-in",
        "/forum/getting-in/1",
        "/account/duties",
        "/forum/outside-contact",
    ];

    private static readonly string[] Administrator =
    [
        "/forum/by-itself",
        "/forum/trail",
        "/forum/duties",
        "/forum/duties/held/6",
        "/account/duties",
    ];

    public static IEnumerable<string> All => [.. Visitor, .. Parent, .. Staff, .. FamilyLead, .. SafeguardingLead, .. Administrator];

    public static TheoryData<string?, string[]> ByWho =>
        new()
        {
            { null, Visitor },
            { "parent", Parent },
            { "staff", Staff },
            { "colead", FamilyLead },
            { "safeguarding", SafeguardingLead },
            { "admin", Administrator },
        };

    /// <summary>Two addresses are of one kind when only the project, the stage, the sign or a number differ.</summary>
    public static string Kind(string address) => Part().Replace(address.Split('?', '#')[0], "*");

    [GeneratedRegex(@"(?<=/(projects|stages|signs|plans|later)/)[^/]+|(?<=/)\d+", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
