namespace CoProduce.Web.Tests.Saving;

/// <summary>Where what the garden asks for does not hold, with the reason. The list only gets shorter.</summary>
public static class Weeds
{
    private static readonly Dictionary<(string Endpoint, string Field), string> All = new()
    {
        [("POST projects/{slug}/sessions/{number:int}/agenda/minutes", "Minutes.Items[0].Id")] =
            "An item that was taken off the agenda needs no minutes.",
        [("POST account/password", "twice")] = "The sign-in that holds with the new password comes with the first answer.",
        [("POST account/sign-out-everywhere", "twice")] = "It ends the sign-in that sends it.",
        [("POST account/again", "twice")] = "The sign-in that holds from then on comes with the first answer.",
        [("POST my-data/forget", "twice")] = "Whoever is forgotten has no sign-in to send it with.",
        [("POST account/sign-out", "")] = "Whoever is signed out already hears just that.",
    };

    public static bool AreKnown(string endpoint, string field) => All.ContainsKey((endpoint, field));
}
