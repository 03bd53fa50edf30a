namespace CoProduce.Web.Features.Site.Home;

/// <summary>What the forum promises about replies, in working days.</summary>
public record HowWeWorkPage(int QuestionDays, int OtherDays);
