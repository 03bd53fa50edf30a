namespace CoProduce.Web.Infrastructure.Links;

/// <summary>What we know about a person, complaints, and what was kept.</summary>
public static class PrivacyLinks
{
    public static string MyData() => "/my-data";

    public static string Consents() => "/my-data/consents";

    public static string StopReuse(long said, int request) => $"/my-data/consents/reuse/{said}/{request}/stop";

    public static string ShowPublicly(long said) => $"/my-data/consents/words/{said}";

    public static string File() => "/my-data/file";

    public static string FileAsJson() => "/my-data/file.json";

    public static string Forget() => "/my-data/forget";

    public static string WhoLooked(long? before = null) => "/my-data/who-looked".With((nameof(before), before));

    public static string Trail(long? before = null) => "/forum/trail".With((nameof(before), before));

    public static string Retention() => "/forum/keeping";

    public static string NamesLeft() => "/forum/names-left";

    public static string NameSeen(int words) => $"{NamesLeft()}/{words}/seen";

    public static string Complain() => "/complaint";

    public static string ComplaintThankYou() => "/complaint/thank-you";

    public static string Complaints() => "/forum/complaints";

    public static string AcknowledgeComplaint(int complaint) => $"/forum/complaints/{complaint}/acknowledge";

    public static string AnswerComplaint(int complaint) => $"/forum/complaints/{complaint}/answer";
}
