using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Live;

/// <summary>Something said in a session, as the room sees it.</summary>
public record LiveRow(int Number, string Text, string DisplayName, Hat Hat, NameShown ShownAs, int Round, int SeenToo)
{
    /// <summary>The name they chose to show, and the group it speaks for.</summary>
    public string Who => ShownAs is NameShown.GroupOnly ? Hat.NoName() : $"{ShownNames.For(DisplayName, Hat, ShownAs)}, {Hat.Words().ToLowerInvariant()}";
}

/// <summary>Where a session has got to.</summary>
public record LiveMomentRow(int Id, StageKey Stage, string? Question, ContributionKind Kind, int Round, bool IsSilent, DateTime? EndedAt);

/// <summary>The live page of a session: for the room, and for people at home.</summary>
public record LivePage(
    ProjectPlace Project, int Number, int SessionId, string Title, DateTime EndsAt, LiveMomentRow? Room, string? WhyNotOpen,
    IReadOnlyList<LiveRow> Words, IReadOnlyList<string> Mine, int Hidden, FairVoice Voice)
{
    public SayForm Say { get; init; } = new();
    public AskForm Ask { get; init; } = new();

    public string Url => $"{Project.Url}/sessions/{Number}";
    public string LiveUrl => $"{Url}/live";
    public bool MayRun => Project.Standing.MayRun;
    public bool IsOn => Room is { EndedAt: null };
    public string? WhyNoWords => LiveRoom.WhyNoWords(Room is not null, Room?.EndedAt) ?? Project.Standing.WhyNotSpeak();
}

/// <summary>The live page in large letters, for a wall, with a code to scan.</summary>
public record ScreenPage(LivePage Live, string ShortAddress, QrCode Code);

/// <summary>What somebody says in a session.</summary>
public class SayForm : IValidatableObject
{
    [Required(ErrorMessage = "Write what you want to say.")]
    public string? Text { get; set; }

    public bool HideName { get; set; }

    public NameShown ShownAs => HideName ? NameShown.GroupOnly : NameShown.FirstName;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => SpeakForm.TooLong(Text, nameof(Text));
}

/// <summary>The question of the moment.</summary>
public class AskForm
{
    [Required(ErrorMessage = "Write the question."), StringLength(LiveRoom.QuestionMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Question { get; set; }

    public ContributionKind Kind { get; set; } = ContributionKind.Idea;
    public bool IsSilent { get; set; }
}
