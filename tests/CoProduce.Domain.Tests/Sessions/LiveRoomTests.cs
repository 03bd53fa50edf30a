using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class LiveRoomTests
{
    private static readonly DateTime Six = new(2026, 3, 2, 18, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(-61, false, "an hour before")]
    [InlineData(120, false, "is over")]
    [InlineData(0, true, "was cancelled")]
    [InlineData(-60, false, null)]
    [InlineData(119, false, null)]
    public void The_live_page_opens_from_an_hour_before_until_the_end(int minutes, bool isCancelled, string? because)
    {
        var why = LiveRoom.WhyNotOpen(Six, Six.AddHours(2), isCancelled ? Six : null, Six.AddMinutes(minutes));
        Refused(because, why);
    }

    [Fact]
    public void Words_need_a_stage_to_go_to() => Refused("Open a stage first", LiveRoom.WhyNotHere(false));

    [Fact]
    public void Nobody_is_asked_something_else_while_people_write_in_silence()
    {
        var room = Open();
        room.Ask("What helps?", ContributionKind.Idea, true);

        Refused("still writing", () => room.Ask("And now?", ContributionKind.Idea, false));
        room.EndSilence();
        room.Ask("And now?", ContributionKind.Idea, false);
        Assert.Equal(2, room.Round);
    }

    [Fact]
    public void A_silent_round_that_is_not_running_cannot_end() => Refused("No silent round", () => Open().EndSilence());

    [Fact]
    public void A_question_needs_words() => Refused("Write the question", () => Open().Ask(" ", ContributionKind.Idea, false));

    [Fact]
    public void What_somebody_writes_answers_the_question_of_its_moment()
    {
        var room = Open();
        room.Ask("What helps?", ContributionKind.Idea, true);

        var note = room.Write(AStage(isOpen: true), 7, " A quiet hour ", NameShown.GroupOnly, Six);

        Assert.Equal((1, ContributionKind.Idea, "A quiet hour", NameShown.GroupOnly), (note.Round, note.Kind, note.Text, note.ShownAs));
    }

    [Fact]
    public void After_the_end_nothing_is_asked_written_counted_or_ended_again()
    {
        var room = Open();
        room.Ask("What helps?", ContributionKind.Idea, true);
        room.End(Six);

        Assert.False(room.IsSilent);
        Refused("has ended", () => room.Ask("More?", ContributionKind.Idea, false));
        Refused("has ended", () => room.Write(AStage(isOpen: true), 7, "More", NameShown.FirstName, Six));
        Refused("has ended", () => _ = new Turn(room, Side.LivedExperience, Six));
        Refused("has ended", () => room.End(Six));
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 5, null)]
    [InlineData(1, 6, "ask families first")]
    [InlineData(3, 12, "small groups")]
    [InlineData(4, 12, null)]
    [InlineData(9, 12, "work in services")]
    public void A_group_with_less_than_a_third_of_the_turns_is_asked_in(int families, int turns, string? hint)
    {
        var voice = FairVoice.Of([
            .. Enumerable.Repeat(Side.LivedExperience, families),
            .. Enumerable.Repeat(Side.Professionals, turns - families),
        ]);
        Assert.Equal(hint is null, voice.Nudge is null);
        Assert.Contains(hint ?? "", voice.Nudge ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_balance_is_said_in_words() => Assert.Equal("Families have had 3 of the last 12 turns.", new FairVoice(3, 12).Words);

    [Fact]
    public void Where_no_stage_is_open_only_questions_can_be_written()
    {
        var room = Open();
        Assert.Equal(
            ContributionKind.Question,
            room.Write(AStage(isOpen: false), 7, "When is the next one?", NameShown.FirstName, Six).Kind
        );
        room.Ask("What helps?", ContributionKind.Idea, true);

        Refused("has not opened yet", () => room.Write(AStage(isOpen: false), 7, "A quiet hour", NameShown.FirstName, Six));
    }

    private static LiveRoom Open()
    {
        var session = new Session(1, 1, new Session.Plan("Tea", "Talk.", SessionForm.InPerson, Six, Six.AddHours(2), "Hall", null, null));
        return new LiveRoom(session, AStage(isOpen: true), Six);
    }

    private static Stage AStage(bool isOpen)
    {
        var stage = new Project("Time to breathe", "time", "Short breaks.", Six).Stage(isOpen ? StageKey.GetReady : StageKey.Understand);
        if (isOpen)
        {
            stage.Open(
                new StageEvidence { IsPublished = true, HasSponsor = true },
                new WhatWhyNext("We start.", "It is time.", "We listen.", new DateOnly(2026, 7, 1)),
                Six
            );
        }

        return stage;
    }
}
