using CoProduce.Domain.People;
using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>What came of a session, as everyone in the project reads it.</summary>
public record SessionSummaryPage(
    ProjectPlace Project,
    int Number,
    string Title,
    DateTime StartsAt,
    string Heard,
    string? ToDecide,
    string? WhatNext,
    DateTime? PublishedAt,
    DateOnly DueOn
)
{
    public IReadOnlyList<DoingRow> Actions { get; init; } = [];

    /// <summary>What people took on, which is followed in the project.</summary>
    public IReadOnlyList<ActionRow> TakenOn { get; init; } = [];

    public IReadOnlyList<SessionHeardRow> Said { get; init; } = [];

    /// <summary>How many came from families and how many work in services.</summary>
    public int Families { get; init; }

    public int Professionals { get; init; }

    public string Url => SessionLinks.Session(Project.Slug, Number);
    public bool MayRead => PublishedAt is not null || Project.Standing.MayRunSession;
}

/// <summary>Something said in the session.</summary>
public record SessionHeardRow(int Number, string Text, Hat Hat);

/// <summary>One thing that will be done, and who sees to it, while it is only written down here.</summary>
public record DoingRow(string What, string Owner, DateOnly? Due);
