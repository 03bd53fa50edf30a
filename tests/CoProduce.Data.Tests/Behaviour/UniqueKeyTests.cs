using CoProduce.Data.Accounts;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>The database says by name which key was hit, whatever else was saved with it.</summary>
public abstract class UniqueKeyTests(ITestDatabase database)
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_primary_key_is_named_also_in_a_batch_of_other_rows()
    {
        var key = Guid.NewGuid().ToString("N");
        await using var first = database.Open();
        first.Add(new FormReceipt { Key = key, At = Monday });
        await first.SaveChangesAsync();
        await using var second = database.Open();
        second.AddRange(
            new Person("A", Hat.ParentCarer, Monday),
            new FormReceipt { Key = key, At = Monday },
            new Person("B", Hat.ParentCarer, Monday)
        );

        var problem = await Assert.ThrowsAsync<DbUpdateException>(() => second.SaveChangesAsync());

        Assert.Equal(FormReceipt.KeyName, second.Engine.ViolatedKey(second, problem));
    }

    [Fact]
    public async Task A_unique_index_is_named_and_is_not_taken_for_the_receipt_that_was_saved_with_it()
    {
        var hash = Guid.NewGuid().ToString("N");
        await using (var db = database.Open())
        {
            db.Add(Link(hash, await AccountAsync()));
            await db.SaveChangesAsync();
        }

        await using var second = database.Open();
        second.AddRange(new FormReceipt { Key = Guid.NewGuid().ToString("N"), At = Monday }, Link(hash, await AccountAsync()));

        var problem = await Assert.ThrowsAsync<DbUpdateException>(() => second.SaveChangesAsync());

        Assert.Equal("IX_SecretLinks_SecretHash", second.Engine.ViolatedKey(second, problem));
    }

    [Fact]
    public async Task What_is_no_unique_key_is_none()
    {
        await using var db = database.Open();
        db.Add(Link(Guid.NewGuid().ToString("N"), -1));

        var problem = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Assert.Null(db.Engine.ViolatedKey(db, problem));
    }

    [Fact]
    public async Task Of_those_who_add_the_same_row_at_once_one_is_first_and_all_can_go_on()
    {
        var what = Guid.NewGuid().ToString("N");

        var first = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async _ =>
                {
                    await using var db = database.Open();
                    var isFirst = await db.AddIfFirstAsync(new ThrottledTry { WhatHash = what, EndsAt = Monday });
                    db.Add(new Person("Goes on", Hat.ParentCarer, Monday));
                    await db.SaveChangesAsync();
                    return isFirst;
                })
        );

        Assert.Single(first, isFirst => isFirst);
    }

    private async Task<int> AccountAsync()
    {
        await using var db = database.Open();
        var name = $"{Guid.NewGuid():N}@example.org";
        var account = new Account
        {
            UserName = name,
            Email = name,
            Person = new Person("Amina", Hat.ParentCarer, Monday),
        };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    private static SecretLink Link(string hash, int accountId)
    {
        var link = SecretLink.Of(new Account { Id = accountId }, LinkPurpose.ConfirmEmail, Monday);
        link.SecretHash = hash;
        return link;
    }
}

/// <summary>On the embedded database.</summary>
public class SqliteUniqueKeyTests(SqliteFile database) : UniqueKeyTests(database), IClassFixture<SqliteFile>;

/// <summary>On a SQL Server, where one is named.</summary>
public class SqlServerUniqueKeyTests(SqlServerNamed database) : UniqueKeyTests(database), IClassFixture<SqlServerNamed>;
