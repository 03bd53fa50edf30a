using CoProduce.Web.Features.Projects.Actions;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>What those who ran it wrote, what people took on, which is followed in the project, and how many came from each
/// side.</summary>
public record CameOfSession(
    string Heard,
    string? ToDecide,
    string? WhatNext,
    IReadOnlyList<DoingRow> Actions,
    IReadOnlyList<ActionRow> TakenOn,
    int Families,
    int Professionals
);

/// <summary>One thing that will be done, and who sees to it, while it is only written down here.</summary>
public record DoingRow(string What, string Owner, DateOnly? Due);
