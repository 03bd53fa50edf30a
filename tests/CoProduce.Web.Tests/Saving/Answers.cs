using CoProduce.Web.Tests.Security;

namespace CoProduce.Web.Tests.Saving;

/// <summary>What is typed into a form where a guess would not do, and who sends it.</summary>
public static class Answers
{
    private static readonly Dictionary<string, (Who? Who, string? Page, (string Name, string Value)[] Typed)> All = new()
    {
        ["POST projects/{slug}/decisions/{number:int}/position"] = (Who.OtherParent, null, []),
        ["POST projects/{slug}/sessions/{number:int}/coming"] = (null, null, [("answer", "Coming")]),
        ["POST projects/{slug}/sessions/{number:int}/agenda/{item:int}/move"] = (null, null, [("up", "false")]),
        ["POST my-data/consents/words/{said:long}"] = (null, null, [("yes", "false")]),
        ["POST forum/people/training"] = (null, null, [("Together.TrainedOn", "2026-06-09")]),
    };

    public static ((string Name, string Value)[] Typed, string? Page) Of(Permission row) =>
        All.TryGetValue(row.Endpoint, out var own) ? (own.Typed, own.Page) : ([], null);

    public static Who Sender(Permission row) =>
        All.TryGetValue(row.Endpoint, out var own) && own.Who is { } who ? who
        : row.May.Contains(Who.Parent) ? Who.Parent
        : row.May.Contains(Who.FamilyLead) ? Who.FamilyLead
        : row.May.Length > 0 ? row.May[0]
        : Who.Administrator;
}
