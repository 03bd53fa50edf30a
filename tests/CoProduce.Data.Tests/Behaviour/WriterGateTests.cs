using CoProduce.Data.Mail;

namespace CoProduce.Data.Tests.Behaviour;

public class WriterGateTests(SqliteFile database) : IClassFixture<SqliteFile>
{
    [Fact]
    public async Task A_writer_who_gives_up_lets_the_next_one_in()
    {
        await using (var db = database.Open())
        {
            _ = await db.Database.BeginTransactionAsync();
        }

        await using var next = database.Open();
        next.Add(new OutgoingMail("someone@example.org", "After", "", DateTime.UtcNow));
        Assert.Equal(1, await next.SaveChangesAsync().WaitAsync(TimeSpan.FromSeconds(20)));
    }
}
