using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>A person's own calendar: its address opens it for whoever has it, and only they make or end it.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Feeds =
    [
        new("GET calendar/{secret:length(64)}.ics", Nobody) { With = ("secret", $"{new string('0', 64)}.ics") },
        new("GET calendar/{secret:length(64)}.ics", Anyone) { With = ("secret", "calendar") },
        new("GET account/calendar", SignedIn),
        new("POST account/calendar", SignedIn),
        new("POST account/calendar/end", SignedIn),
    ];
}
