using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Sample.Telling;

/// <summary>The answers that people gave to one decision.</summary>
public class BallotStory(Decision decision, IReadOnlyDictionary<string, Participant> table, DateTime at, int replierId)
{
    public List<Position> Positions { get; } = [];

    public BallotStory Say(Stance stance, params string[] names) => Because(null, stance, names);

    public BallotStory Because(string? reason, Stance stance, params string[] names)
    {
        foreach (var (name, option) in names.SelectMany(n => decision.Options.Select(o => (n, o))))
        {
            var chosen = option.Order == 0 ? stance : Stance.Abstain;
            Positions.Add(
                new Position(
                    decision.Id,
                    option.Id,
                    table[name].Id,
                    new Position.Answer(chosen, option.Order == 0 ? reason : null, NameShown.FirstName),
                    at
                )
            );
        }

        return this;
    }

    /// <summary>Every objection gets its written reply.</summary>
    public BallotStory Answer(string text)
    {
        foreach (var objection in Positions.Where(p => p.Stance is Stance.DoNotAgree))
        {
            objection.AnswerObjection(text, replierId, at.AddDays(1), byParticipantId: null);
        }

        return this;
    }
}
