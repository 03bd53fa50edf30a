using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Agenda;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>A session while it runs, and what this person may do in it: in the room, or at home.</summary>
public sealed record LiveFacts(
    ProjectPlace Project,
    int Number,
    int SessionId,
    string Title,
    DateTime EndsAt,
    LiveMomentRow? Room,
    string? WhyNotOpen
)
{
    /// <summary>Where we are on the agenda. Null when there is none.</summary>
    public WhereWeAre? Where { get; init; }

    public LiveRoundRow? Latest { get; init; }

    /// <summary>Guests find the page at an address of its own, and no way from it into the project.</summary>
    public bool IsGuest { get; init; }

    /// <summary>What stands on the wall to come in with. Null while nobody has asked for it.</summary>
    public LiveCodeRow? Code { get; init; }

    public bool IAmHere { get; init; }
    public IReadOnlyList<LiveRow> Words { get; init; } = [];

    /// <summary>What this person wrote in the silent round, and how many wrote.</summary>
    public IReadOnlyList<string> Mine { get; init; } = [];

    public int Hidden { get; init; }
    public FairVoice Voice { get; init; } = new(0, 0);

    public string Url => SessionLinks.Session(Project.Slug, Number);
    public string LiveUrl => IsGuest ? GuestLinks.ComeIn() : LiveLinks.Live(Project.Slug, Number);
    public string SayUrl => IsGuest ? GuestLinks.Say() : LiveLinks.Say(Project.Slug, Number);
    public string DotUrl => IsGuest ? GuestLinks.Dot() : LiveLinks.Dot(Project.Slug, Number);
    public string HowItGoesUrl => IsGuest ? GuestLinks.HowItGoes() : LiveLinks.HowItGoes(Project.Slug, Number);
    public bool MayRun => Project.Standing.MayRunSession;
    public bool IsOn => Room is { EndedAt: null };
    public string? WhyNoWords => LiveRoom.WhyNoWords(Room is not null, Room?.EndedAt) ?? Project.Standing.WhyNotSpeak();

    /// <summary>The wall is only read: nobody taps there in the name of whoever put it up.</summary>
    public bool IsOnWall { get; init; }

    public bool MayTap => WhyNoWords is null && !IsOnWall;

    /// <summary>What everybody is asked to tap now, or null.</summary>
    public LiveRoundRow? Running => IsOn && Latest is { EndedAt: null } ? Latest : null;

    /// <summary>The round whose result may be shown.</summary>
    public LiveRoundRow? Done => Running is null ? Latest : null;

    /// <summary>What people chose, the most dots first.</summary>
    public IEnumerable<LiveRow> Chosen =>
        Words.Where(w => w.Dots > 0).OrderByDescending(w => w.Dots).ThenBy(w => w.Number).Take(MostChosen);

    private const int MostChosen = 10;

    /// <summary>As the whole room sees it: nobody's name, nobody's age, and nothing that is only for whoever put it up.</summary>
    public LiveFacts ForWall() =>
        this with
        {
            IsOnWall = true,
            Mine = [],
            Words = [.. Words.Select(w => w with { IsOnWall = true, DisplayName = "" })],
            Where = Where is null ? null : Where with { Items = [.. Where.Items.Select(i => i with { Hat = null })] },
        };

    /// <summary>As guests see it: nobody's name but their own, and no way further in.</summary>
    public LiveFacts ForGuest() =>
        this with
        {
            IsGuest = true,
            Words = [.. Words.Select(w => w.IsMine ? w : w with { ShownAs = NameShown.GroupOnly })],
            Where = Where is null ? null : Where with { Items = [.. Where.Items.Select(i => i with { ShownAs = NameShown.GroupOnly })] },
        };
}

/// <summary>The code of a session, and how many guests came in with it.</summary>
public record LiveCodeRow(string Code, bool LetsGuestsIn, int Guests);

/// <summary>Where a session has got to.</summary>
public record LiveMomentRow(int Id, string? Question, ContributionKind Kind, int Round, bool IsSilent, DateTime? EndedAt);
