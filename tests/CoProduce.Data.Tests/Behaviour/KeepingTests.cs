using CoProduce.Data.Idempotency;
using CoProduce.Data.Mail;
using CoProduce.Data.Search;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>What people can rely on, whichever database keeps it.</summary>
public abstract class KeepingTests(ITestDatabase database)
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly StageEvidence AllDone = new()
    {
        IsPublished = true,
        HasSponsor = true,
        SponsorAgreed = true,
        FamiliesJoined = 3,
        FamiliesAgreed = 3,
        ProfessionalsAgreed = 1,
        ConstraintsPublished = true,
        StageBeforeClosed = true,
        AnythingDecided = true,
        FeltWasAsked = true,
        DidMoreThanAsk = true,
    };

    [Fact]
    public async Task A_project_comes_back_as_it_was_saved()
    {
        var slug = await ProjectAsync();

        await using var db = database.Open();
        var project = await db
            .Projects.Include(p => p.Stages)
                .ThenInclude(s => s.News)
            .Include(p => p.Agreements)
            .Include(p => p.LockedDates)
            .AsSplitQuery()
            .SingleAsync(p => p.Slug == slug);
        Assert.Equal(7, project.Stages.Count);
        Assert.Equal("We listen now.", project.Stage(StageKey.GetReady).LatestNews?.What);
        Assert.Equal(new DateOnly(2027, 3, 12), Assert.Single(project.LockedDates).On);
        Assert.Equal("The budget.", project.Scope.CannotChange);
        Assert.Equal((Monday, DateTimeKind.Utc), (project.CreatedAt, project.CreatedAt.Kind));
        Assert.Equal(ProjectState.Published, project.State);
    }

    [Fact]
    public async Task What_was_said_answered_and_decided_comes_back()
    {
        var (projectId, participantId) = await ParticipantAsync(await ProjectAsync());
        await using (var db = database.Open())
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == projectId && s.Key == StageKey.GetReady);
            var who = await db.Participants.Include(p => p.Person).SingleAsync(p => p.Id == participantId);
            var said = new Contribution(1, stage, who, new Contribution.What(ContributionKind.Idea, "A quiet hour.\nNo music."), Monday);
            said.Answer(ReplyKind.WeDid, "There is one now.", who.PersonId, Monday.AddDays(1));
            db.Add(said);
            await db.SaveChangesAsync();
            db.Add(
                new Decision(
                    1,
                    stage,
                    true,
                    new Decision.DecisionDraft(
                        "A quiet hour?",
                        "Asked for.",
                        "",
                        "",
                        Mandate.Shared,
                        Monday.AddDays(14),
                        [new("Yes", ""), new("No", "")]
                    )
                    {
                        StandsOn = [said.Id],
                    },
                    [new Voter(who)],
                    Monday
                )
            );
            await db.SaveChangesAsync();
        }

        await using var later = database.Open();
        var back = await later.Contributions.Include(c => c.Replies).SingleAsync(c => c.ProjectId == projectId);
        Assert.Equal("A quiet hour.\nNo music.", back.Text);
        Assert.Equal("There is one now.", Assert.Single(back.Replies).Text);
        var decision = await later
            .Decisions.Include(d => d.Options)
            .Include(d => d.Voters)
            .Include(d => d.StandsOn)
            .AsSplitQuery()
            .SingleAsync(d => d.ProjectId == projectId);
        Assert.Equal((2, 1, 1), (decision.Options.Count, decision.Voters.Count, decision.StandsOn.Count));
    }

    [Fact]
    public async Task Words_are_found_by_those_who_may_read_them_and_are_gone_once_taken_back()
    {
        var (projectId, participantId) = await ParticipantAsync(await ProjectAsync());
        await using (var db = database.Open())
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == projectId && s.Key == StageKey.GetReady);
            var who = await db.Participants.Include(p => p.Person).SingleAsync(p => p.Id == participantId);
            var open = new Contribution(
                1,
                stage,
                who,
                new Contribution.What(ContributionKind.Idea, "A trampoline for the café, 100% soft."),
                Monday
            );
            open.Answer(ReplyKind.WeAreDoing, "The trampoline is ordered.", who.PersonId, Monday);
            db.AddRange(
                open,
                new Contribution(
                    2,
                    stage,
                    who,
                    new Contribution.What(ContributionKind.Concern, "The trampoline hurt him.", Audience: Audience.ForumAndReplier),
                    Monday
                )
            );
            await db.SaveChangesAsync();
        }

        Assert.Equal([2, 1, 1], await FindAsync("trampoline", new Readable(false, [], [projectId], [])));
        Assert.Equal([1, 1], await FindAsync("TRAMPOLINE", new Readable(false, [projectId], [], [])));
        Assert.Equal([2, 1, 1], await FindAsync("trampoline", new Readable(false, [projectId], [], [participantId])));
        Assert.Empty(await FindAsync("trampoline", new Readable(false, [projectId + 1000], [], [])));
        Assert.Empty(await FindAsync("trampoline", new Readable(false, [], [], [])));
        Assert.Equal([1], await FindAsync("trampoline ordered", new Readable(false, [projectId], [], [])));
        Assert.Equal(
            [1],
            await FindAsync("100% \"soft*\" OR", new Readable(false, [projectId], [], []), w =>
                w with
                {
                    Words = [.. w.Words.Where(x => x.Word != "or")],
                }
            )
        );
        Assert.Equal(
            [2],
            await FindAsync("", new Readable(false, [], [projectId], []), w =>
                w with
                {
                    Kind = ContributionKind.Concern,
                    IsAnswered = false,
                    Side = Side.LivedExperience,
                    Stage = StageKey.GetReady,
                    ProjectId = projectId,
                }
            )
        );
        Assert.Empty(await FindAsync("", new Readable(false, [], [projectId], []), w => w with { Side = Side.Professionals }));

        await using (var db = database.Open())
        {
            (await db.Contributions.SingleAsync(c => c.ProjectId == projectId && c.Number == 1)).Withdraw(Monday);
            await db.SaveChangesAsync();
        }

        Assert.Equal([2], await FindAsync("trampoline", new Readable(false, [], [projectId], [])));
    }

    private async Task<List<int>> FindAsync(string words, Readable readable, Func<Wanted, Wanted>? more = null)
    {
        await using var db = database.Open();
        var wanted = new Wanted(WantedWord.In(words));
        return [.. (await db.Engine.SearchAsync(db, more?.Invoke(wanted) ?? wanted, readable, 20))!.Select(f => f.Number)];
    }

    [Fact]
    public async Task Two_changes_that_cross_do_not_overwrite_each_other()
    {
        var slug = await ProjectAsync();
        await using var first = database.Open();
        await using var second = database.Open();
        (await first.Projects.SingleAsync(p => p.Slug == slug)).NameSponsor("First");
        (await second.Projects.SingleAsync(p => p.Slug == slug)).NameSponsor("Second");
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public async Task A_person_takes_part_in_a_project_once()
    {
        var slug = await ProjectAsync();
        var (projectId, participantId) = await ParticipantAsync(slug);
        await using var db = database.Open();
        var person = (await db.Participants.Include(p => p.Person).SingleAsync(p => p.Id == participantId)).Person;
        db.Add(new Participant(projectId, person, Hat.ParentCarer, Monday));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_form_is_dealt_with_once()
    {
        var key = Guid.NewGuid().ToString("N");
        await using var first = database.Open();
        await using var second = database.Open();
        first.Add(new FormReceipt { Key = key, At = Monday });
        second.Add(new FormReceipt { Key = key, At = Monday });
        second.Add(new OutgoingMail("someone@example.org", "Twice", "", Monday) { });
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => second.SaveChangesAsync());
        await using var later = database.Open();
        Assert.False(await later.OutgoingMails.AnyAsync(m => m.Subject == "Twice"));
    }

    [Fact]
    public async Task People_who_ask_at_once_each_get_a_number_of_their_own()
    {
        var (projectId, _) = await ParticipantAsync(await ProjectAsync());

        var numbers = await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(async _ =>
                {
                    await using var db = database.Open();
                    return await db.TogetherAsync(() => db.NextNumberAsync(projectId, NumberOf.Contribution));
                })
        );

        Assert.Equal(Enumerable.Range(1, 40), numbers.Order());
    }

    [Fact]
    public async Task What_is_done_together_is_all_undone_when_one_part_fails()
    {
        await using (var db = database.Open())
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() =>
                db.TogetherAsync<int>(async () =>
                {
                    db.Add(new OutgoingMail("someone@example.org", "Undone", "", Monday));
                    await db.SaveChangesAsync();
                    throw new InvalidOperationException();
                })
            );
        }

        await using var later = database.Open();
        Assert.False(await later.OutgoingMails.AnyAsync(m => m.Subject == "Undone"));
    }

    [Fact]
    public async Task Many_people_can_write_in_the_same_moment()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(async writer =>
                {
                    for (var i = 0; i < 10; i++)
                    {
                        await using var db = database.Open();
                        db.Add(new OutgoingMail("someone@example.org", $"Many {writer}", "", Monday));
                        await db.SaveChangesAsync();
                    }
                })
        );

        await using var later = database.Open();
        Assert.Equal(160, await later.OutgoingMails.CountAsync(m => m.Subject.StartsWith("Many")));
    }

    private async Task<string> ProjectAsync()
    {
        var project = new Project("Time to breathe", $"p{Guid.NewGuid():N}"[..16], "Short breaks.", Monday);
        project.SetScope(new Scope("Places.", "The budget.", "Some."));
        project.NameSponsor("Dana W");
        project.LockDate("The contract is fixed.", new DateOnly(2027, 3, 12));
        project.Publish(Monday);
        project
            .Stage(StageKey.GetReady)
            .Open(AllDone, new WhatWhyNext("We listen now.", "We want to begin.", "We go on.", new DateOnly(2027, 1, 1)), Monday);
        await using var db = database.Open();
        db.Add(project);
        await db.SaveChangesAsync();
        return project.Slug;
    }

    private async Task<(int ProjectId, int ParticipantId)> ParticipantAsync(string slug)
    {
        await using var db = database.Open();
        var projectId = await db.Projects.Where(p => p.Slug == slug).Select(p => p.Id).SingleAsync();
        var participant = new Participant(projectId, new Person("Amina K", Hat.ParentCarer, Monday), Hat.ParentCarer, Monday);
        participant.Admit(Monday);
        participant.Agree(1, Monday);
        db.Add(participant);
        await db.SaveChangesAsync();
        return (projectId, participant.Id);
    }
}

/// <summary>On the embedded database.</summary>
public class SqliteKeepingTests(SqliteFile database) : KeepingTests(database), IClassFixture<SqliteFile>;

/// <summary>On a SQL Server, where one is named.</summary>
public class SqlServerKeepingTests(SqlServerNamed database) : KeepingTests(database), IClassFixture<SqlServerNamed>;
