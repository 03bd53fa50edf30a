using CoProduce.Web.Features.Projects.Stages;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>Everything somebody said, where each has got to, and what waits on them.</summary>
public record MyWordsPage(
    IReadOnlyList<NoticeRow> Notices,
    IReadOnlyList<MyWordRow> ToJudge,
    IReadOnlyList<MyQuestionRow> Questions,
    IReadOnlyList<MyWordRow> Said,
    long? Older,
    bool IsFirstPage,
    PromisedDays Days
);

/// <summary>Something only this person can answer: whether their words led somewhere, may be used, or were written down right.</summary>
public record MyQuestionRow(string What, string Url, string Project)
{
    public required string Slug { get; init; }
}

/// <summary>A line about something that happened.</summary>
public record NoticeRow(long Id, string Text, DateTime At, bool IsRead);
