using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Health;

/// <summary>On which rung one person with lived experience says the project is. They may change it. Nobody sees a single answer.</summary>
public class FamiliesView
{
    private FamiliesView() { }

    public FamiliesView(Participant who, Rung rung, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(who.Side, who.IsTakingPart));
        ProjectId = who.ProjectId;
        ParticipantId = who.Id;
        Say(rung, now);
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public int ParticipantId { get; private set; }
    public Rung Rung { get; private set; }
    public DateTime SaidAt { get; private set; }

    public static string? WhyNot(Side? side, bool isTakingPart) =>
        isTakingPart && side is Side.LivedExperience ? null : "Only families and young people of this project say which step it is on.";

    public void Say(Rung rung, DateTime now)
    {
        RuleBrokenException.ThrowIf(!Enum.IsDefined(rung) ? "Choose one of the steps." : null, nameof(rung));
        Rung = rung;
        SaidAt = now;
    }

    /// <summary>The middle answer, or nothing while fewer than five have answered. Between two it is the lower one.</summary>
    public static Rung? Median(IReadOnlyCollection<Rung> answers) =>
        answers.Count < SmallNumbers.FewestInside ? null : answers.Order().ElementAt((answers.Count - 1) / 2);
}

/// <summary>Which rung a project says it is on, said by those who run it.</summary>
public class LadderClaim
{
    private LadderClaim() { }

    public LadderClaim(int projectId, Rung rung, int byPersonId, DateTime now)
    {
        ProjectId = projectId;
        Say(rung, byPersonId, now);
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public Rung Rung { get; private set; }
    public int ByPersonId { get; private set; }
    public DateTime SaidAt { get; private set; }
    public int Version { get; private set; }

    public void Say(Rung rung, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(!Enum.IsDefined(rung) ? "Choose one of the steps." : null, nameof(rung));
        Version++;
        Rung = rung;
        ByPersonId = byPersonId;
        SaidAt = now;
    }

    /// <summary>What is said, kindly and plainly, when the label is above all that the records can show.</summary>
    public static string? OverClaiming(Rung? claimed, Reading reading) =>
        claimed > reading.Highest
            ? $"This project says it is at “{claimed.Value.Words()}”. The records so far show “{reading.Rung.Words()}”. "
                + "That happens. The next steps are below."
            : null;

    /// <summary>What is shown first when families and the records are two steps or more apart.</summary>
    public static string? FarApart(Reading reading)
    {
        if (reading.FamiliesSay is not { } theirs || (theirs - reading.Highest < 2 && reading.Rung - theirs < 2))
        {
            return null;
        }

        var families = reading.FamiliesSaidAt is { } at ? $"On {FigureWords.Day(at)} families said it was" : "Families say it is";
        return $"{families} at “{theirs.Words()}”. The records show “{reading.Rung.Words()}”. Please talk about why.";
    }
}
