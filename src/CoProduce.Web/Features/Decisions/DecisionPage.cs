using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions;

/// <summary>All that a decision's page shows. While it is open there are no counts for or against in it, for anyone.</summary>
public record DecisionPage(
    ProjectPlace Project, int Number, string Question, string WhyNow, string Background, string CannotChange, Mandate Mandate, string? FinalSayWith,
    string? OneOptionReason, string? ChildrenHeard, DateTime OpenedAt, DateTime ClosesAt, DateTime? ClosedAt, Outcome Outcome, int? AdoptedOptionId,
    string? ResultForFamilies, string? ResultForProfessionals,
    IReadOnlyList<OptionRow> Options, GroupRow Families, GroupRow Professionals, IReadOnlyList<SourceRow> StandsOn, IReadOnlyList<ActionRow> Actions,
    string? WhyNoPosition, bool IsAsked, string MyName, Hat MyHat, PositionForm Form)
{
    public string Url => $"{Project.Url}/decisions/{Number}";

    public bool IsOpen => Outcome is Outcome.Open && WhyClosed is null;

    public string? WhyClosed { get; init; }

    public OptionRow? Adopted => Options.FirstOrDefault(o => o.Id == AdoptedOptionId);

    /// <summary>Whether anyone who has been asked could be guessed at.</summary>
    public bool IsSmall => Families.Asked < 5 || Professionals.Asked < 5;
}

/// <summary>One option, with the reasons people gave for others to read.</summary>
public record OptionRow(int Id, char Letter, string Title, string Detail, string? Authors, IReadOnlyList<ReasonRow> Reasons);

/// <summary>A reason somebody gave, with the name they chose and the replies it had.</summary>
public record ReasonRow(int PositionId, Side Side, string Who, string Reason, bool IsObjection, IReadOnlyList<string> Replies);

/// <summary>How many of one group were asked, have answered, and are needed.</summary>
public record GroupRow(int Asked, int Answered, int Needed);

/// <summary>Something said that the decision stands on. The words are null once their author took them back.</summary>
public record SourceRow(int Number, string Who, string? Text, bool IsLived, bool IsDisputed);

/// <summary>What is being done because of the decision.</summary>
public record ActionRow(int Number, string What, string Owner, DateOnly Due, DateTime? DoneAt, string? WhatChanged);
