using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Web.Sample;

/// <summary>The answers that people gave to one decision of the sample forum.</summary>
public class SampleBallot(Decision decision, IReadOnlyDictionary<string, Participant> table, DateTime at, int replierId)
{
    public List<Position> Positions { get; } = [];

    public SampleBallot Say(Stance stance, params string[] names) => Because(null, stance, names);

    public SampleBallot Because(string? reason, Stance stance, params string[] names)
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
    public SampleBallot Answer(string text)
    {
        foreach (var objection in Positions.Where(p => p.Stance is Stance.DoNotAgree))
        {
            objection.AnswerObjection(text, replierId, at.AddDays(1));
        }

        return this;
    }
}
