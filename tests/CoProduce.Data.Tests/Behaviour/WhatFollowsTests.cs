using CoProduce.Data.Audit;
using CoProduce.Data.Saving;
using CoProduce.Domain.Audit;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>The line that tells of a change is kept with it, and belongs to whoever made it.</summary>
public class WhatFollowsTests(SqliteFile database) : IClassFixture<SqliteFile>
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly AuditKey Key = new([.. Enumerable.Range(1, AuditKey.MinBytes).Select(i => (byte)i)]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_saves_leaves_the_same_line_with_and_without_waiting(bool waits)
    {
        await using var db = database.Open().For(UnitOf(7));
        var person = db.Add(NewStaff()).Entity;

        _ = await (waits ? db.SaveChangesAsync() : Task.FromResult(db.SaveChanges()));

        Assert.Equal([7], await ByWhomAsync(person));
    }

    [Fact]
    public async Task A_context_that_serves_the_next_person_says_nothing_of_the_one_before()
    {
        await using var db = database.Open().For(UnitOf(7));
        db.Note(AuditEvent.SignedIn, about: 7);
        db.For(UnitOf(8));
        var person = db.Add(NewStaff()).Entity;

        await db.SaveChangesAsync();

        Assert.Equal([8], await ByWhomAsync(person));
        await using var after = database.Open();
        Assert.False(await after.AuditEntries.AnyAsync(e => e.What == AuditEvent.SignedIn));
    }

    [Fact]
    public async Task What_is_undone_leaves_no_line()
    {
        await using var db = database.Open().For(UnitOf(7));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            db.TogetherAsync<int>(async () =>
            {
                db.Add(NewStaff());
                db.Note(AuditEvent.SignedOut, about: 7);
                await db.SaveChangesAsync();
                throw new InvalidOperationException();
            })
        );

        await using var after = database.Open();
        Assert.False(await after.AuditEntries.AnyAsync(e => e.What == AuditEvent.SignedOut));
    }

    private static Person NewStaff() => new("Sam Y", Hat.ParentCarer, Monday, ForumDuties.Staff);

    private static UnitOfWork UnitOf(int person) => new(Key, new Acting(person));

    private async Task<List<int?>> ByWhomAsync(Person about)
    {
        await using var db = database.Open();
        return await db.AuditEntries.Where(e => e.AboutPersonId == about.Id).Select(e => e.ByPersonId).ToListAsync();
    }

    private sealed record Acting(int? PersonId) : IWhoActs;
}
