using CoProduce.Data.Sqlite;
using CoProduce.Domain.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>A forum that has been running for a while loses nothing when it is brought up to date.</summary>
public class UpgradeTests
{
    [Fact]
    public async Task What_was_said_before_can_be_found_still_counts_and_keeps_its_links()
    {
        var file = Path.Combine(Path.GetTempPath(), $"coproduce-upgrade-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlite($"Data Source={file}");
        await using var db = new CoProduceDbContext(options.Options);
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync(db.Database.GetMigrations().First());
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO "People" ("Id", "DisplayName", "UsualHat", "Duties", "KnownSince", "AllowsMail", "Version") VALUES (1, 'Amina K', 'ParentCarer', 'None', '2026-01-01', 1, 0);
            INSERT INTO "Projects" ("Id", "Name", "Slug", "Purpose", "State", "Joining", "CreatedAt", "AgreementNumber", "Version", "Scope_CanChange", "Scope_CannotChange", "Scope_Money") VALUES (1, 'Time', 'time', 'For rest.', 'Published', 'Open', '2026-01-01', 1, 0, '', '', '');
            INSERT INTO "Stages" ("Id", "ProjectId", "Key", "State", "Version") VALUES (1, 1, 'Understand', 'Open', 0);
            INSERT INTO "Participants" ("Id", "ProjectId", "PersonId", "Hat", "State", "AskedAt", "IsCoLead", "IsFacilitator", "Version") VALUES (1, 1, 1, 'ParentCarer', 'TakingPart', '2026-01-01', 0, 0, 0);
            INSERT INTO "Contributions" ("Id", "Number", "ProjectId", "StageId", "AuthorId", "Kind", "Text", "ShownAs", "Audience", "MayBeShownPublicly", "SaidAt", "IsAnswered", "Version") VALUES (1, 1, 1, 1, 1, 'Question', 'Why a lighthouse?', 'FirstName', 'Project', 0, '2026-03-02 10:00:00', 1, 0);
            INSERT INTO "Reply" ("Kind", "Text", "ByPersonId", "At", "Verdict", "ContributionId") VALUES ('Answer', 'Because of the harbour.', 1, '2026-03-03', 'NotSaid', 1);
            INSERT INTO "Decisions" ("Id", "Number", "ProjectId", "StageId", "Question", "WhyNow", "Background", "CannotChange", "Mandate", "AffectsChildren", "ChildrenHeard", "OpenedAt", "ClosesAt", "Outcome", "Version") VALUES (1, 1, 1, 1, 'A lighthouse?', 'Now.', '', '', 'Shared', 0, 'At the youth club.', '2026-03-04', '2026-03-20', 'Adopted', 0);
            INSERT INTO "InfluenceLink" ("DecisionId", "ContributionId", "LinkedAt") VALUES (1, 1, '2026-03-04');
            INSERT INTO "Actions" ("Number", "ProjectId", "DecisionId", "What", "Owner", "Due", "AgreedAt", "Version") VALUES (1, 1, 1, 'Build the lighthouse', 'Owen D', '2026-06-01', '2026-03-21', 0);
            """);

        await migrator.MigrateAsync();

        var said = await db.Contributions.SingleAsync();
        Assert.True(said.Counts);
        Assert.Equal(new DateOnly(2026, 3, 9), said.DueOn);
        var decision = await db.Decisions.SingleAsync();
        Assert.Equal((Round.First, Weight.NotSaid, "At the youth club."), (decision.RoundsSoFar, decision.Weight, decision.Lundy.Voice));
        Assert.Equal((1, 1L), await db.InfluenceLinks.Select(l => ValueTuple.Create(l.DecisionId!.Value, l.ContributionId)).SingleAsync());
        var found = await new Fts5Finder().FindAsync(db, new Finding.Wanted(["lighthouse"]), new Finding.Readable(false, [1], [], []), 10);
        Assert.Equal(3, found.Count);
        Assert.Single(await new Fts5Finder().FindAsync(db, new Finding.Wanted(["harbour"]), new Finding.Readable(false, [1], [], []), 10));
        await db.Database.CloseConnectionAsync();
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(file + end);
        }
    }
}
