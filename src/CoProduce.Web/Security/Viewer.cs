using System.Security.Claims;
using CoProduce.Data.Audit;
using CoProduce.Domain.People;

namespace CoProduce.Web.Security;

/// <summary>Who is looking at the page. Read afresh from the database with each request, so a change of duties counts at once.</summary>
public class Viewer(IHttpContextAccessor http) : IWhoActs
{
    public const string PersonClaim = "person";
    public const string DutiesClaim = "duties";
    public const string UnreadClaim = "unread";
    public const string RunsClaim = "runs";
    public const string SignInClaim = "sign-in";
    public const string YoungClaim = "young";
    public const string Waiting = "waiting";
    public const string Agreed = "agreed";
    public const string SinceClaim = "since";
    public const string NeedsSecondStepClaim = "needs-second-step";
    public const string SecondStepClaim = "amr";
    public const string SecondStepShown = "mfa";

    private ClaimsPrincipal? User => http.HttpContext?.User;

    public bool IsSignedIn => User?.Identity?.IsAuthenticated == true;
    public int? PersonId => int.TryParse(User?.FindFirstValue(PersonClaim), out var id) ? id : null;
    public int? AccountId => int.TryParse(User?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The row of this very sign-in.</summary>
    public string? SignInKey => User?.FindFirstValue(SignInClaim);

    /// <summary>When they last showed that it is them.</summary>
    public DateTime? SignedInAt =>
        long.TryParse(User?.FindFirstValue(SinceClaim), out var ticks) ? new DateTime(ticks, DateTimeKind.Utc) : null;

    public bool HasShownSecondStep => User?.HasClaim(SecondStepClaim, SecondStepShown) == true;
    public bool NeedsSecondStep => User?.FindFirstValue(NeedsSecondStepClaim) == "True";
    public bool MustSetUpSecondStep => NeedsSecondStep && !HasShownSecondStep;

    /// <summary>Somebody aged 13 to 17.</summary>
    public bool IsUnder18 => User?.FindFirstValue(YoungClaim) is Waiting or Agreed;

    /// <summary>They are under 18, and not both they and their carer have said yes.</summary>
    public bool WaitsForCarer => User?.FindFirstValue(YoungClaim) is Waiting;

    public string DisplayName => User?.Identity?.Name ?? "";
    public int UnreadNotices => int.TryParse(User?.FindFirstValue(UnreadClaim), out var count) ? count : 0;
    public ForumDuties Duties => Enum.TryParse<ForumDuties>(User?.FindFirstValue(DutiesClaim), out var duties) ? duties : ForumDuties.None;

    /// <summary>Forum staff, and whoever leads or facilitates a project.</summary>
    public bool SeesToReplies => IsStaff || User?.FindFirstValue(RunsClaim) == "True";

    public bool IsAdministrator => Duties.HasFlag(ForumDuties.Administrator);
    public bool IsStaff => Duties.HasFlag(ForumDuties.Staff);
}
