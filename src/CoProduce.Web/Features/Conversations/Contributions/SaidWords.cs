using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>The words, whose they are, and what they said before. Who it was is for staff, where the name does not show.</summary>
public record SaidWords(SaidFacts Facts, string? WhoForStaff, SaidTakenDown? TakenDown, SaidSeenToo? SeenToo);

/// <summary>That somebody else wrote the words down, and what the reader can do about it.</summary>
public record SaidTakenDown(
    HowGiven How,
    string? By,
    string? OnBehalfAs,
    string? ConfirmedBy,
    string? WhyNotConfirm,
    string? ConfirmUrl,
    string? CodeUrl
);

/// <summary>How many have seen this too, and where the reader can say so.</summary>
public record SaidSeenToo(int Others, bool ISeeItToo, string? Url);

/// <summary>What it said before.</summary>
public record WordingRow(int Id, string Text, DateTime Until);
