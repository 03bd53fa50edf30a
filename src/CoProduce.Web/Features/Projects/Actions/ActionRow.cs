namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Something that is being done: who sees to it, by when, and what changed.</summary>
public record ActionRow(int Number, string What, string Owner, DateOnly Due, DateTime? DoneAt, string? WhatChanged)
{
    public int? OwnerParticipantId { get; init; }

    /// <summary>The decision or the session it comes from.</summary>
    public int? Decision { get; init; }

    public int? Session { get; init; }
}
