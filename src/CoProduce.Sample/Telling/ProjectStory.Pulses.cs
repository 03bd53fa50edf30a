using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;

namespace CoProduce.Sample.Telling;

public partial class ProjectStory
{
    private const int DaysBefore = 9;

    private static readonly string[] WhatWouldHelp =
    [
        "A shorter list of papers.",
        "I liked that the no came with a reason.",
        "Later in the evening would be easier.",
    ];

    private readonly Dictionary<(int Pulse, int Person), PulseInvitation> _asked = [];
    private (int Families, int Glad) _felt = (0, 0);

    /// <summary>How many families answer each pulse from here on, and how many of them choose 4 or 5.</summary>
    public void Feels(int families, int glad) => _felt = (families, glad);

    /// <summary>Everyone is asked how it feels, nine days before the stage closes.</summary>
    private async Task AskHowItFeltAsync(StageKey stage, int closesDaysAgo)
    {
        var opened = forum.DaysAgo(closesDaysAgo + DaysBefore);
        var pulse = await OpenPulseAsync(stage, opened);
        var families = _table.Values.Where(p => p.Side is Side.LivedExperience).Take(_felt.Families).ToList();
        for (var i = 0; i < families.Count; i++)
        {
            var score = i < _felt.Glad ? (i % 2 == 0 ? 5 : 4) : 3;
            Answer(
                pulse,
                families[i],
                new Felt(score, score, score, Math.Max(score, 4 - (i % 2)), i < WhatWouldHelp.Length ? WhatWouldHelp[i] : null),
                opened
            );
        }

        foreach (var professional in _table.Values.Where(p => p.Side is Side.Professionals))
        {
            Answer(pulse, professional, new Felt(5, 4, 4, 5, null), opened);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>A pulse that people can answer now. Nobody has yet.</summary>
    public async Task AskNowAsync(StageKey stage) => await OpenPulseAsync(stage, forum.DaysAgo(2));

    private async Task<Pulse> OpenPulseAsync(StageKey stage, DateTime at)
    {
        var pulse = Pulse.OfStage(await db.NextNumberAsync(project.Id, NumberOf.Pulse), project.Stage(stage), false, Pulse.FewestDays, at);
        db.Add(pulse);
        await db.SaveChangesAsync();
        foreach (var who in _table.Values.Where(p => p.State is ParticipantState.TakingPart && !p.IsWrittenDown))
        {
            _asked[(pulse.Id, who.PersonId)] = db.Add(new PulseInvitation(pulse.Id, who.PersonId, who.Side)).Entity;
        }

        await db.SaveChangesAsync();
        return pulse;
    }

    private void Answer(Pulse pulse, Participant who, Felt felt, DateTime at)
    {
        db.Add(new PulseAnswer(pulse, who.Side, felt, PulseCode.Hash(pulse.Id, PulseCode.New()), at));
        db.Entry(_asked[(pulse.Id, who.PersonId)]).Property(i => i.HasAnswered).CurrentValue = true;
    }
}
