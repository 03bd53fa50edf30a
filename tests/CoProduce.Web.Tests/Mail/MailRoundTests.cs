using CoProduce.Data.Mail;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Audit;
using CoProduce.Domain.People;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace CoProduce.Web.Tests.Mail;

public class MailRoundTests : IDisposable
{
    private readonly CoProduceApp _app = new();

    public void Dispose()
    {
        _app.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_mail_goes_out_once()
    {
        await WriteAsync();
        var carrier = new Carrier();

        await RoundAsync(carrier);
        await RoundAsync(carrier);

        Assert.Single(carrier.Carried);
        Assert.NotNull((await MailAsync()).SentAt);
    }

    [Theory]
    [InlineData("PUBLISH")]
    [InlineData("CANCEL")]
    public void An_entry_for_the_calendar_goes_with_the_mail_as_a_file(string method)
    {
        var mail = new OutgoingMail(
            "parent@example.org",
            "A session you are coming to has changed",
            "Hello",
            _app.Clock.Now,
            $"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nEND:VCALENDAR\r\n"
        );

        var message = WrittenMail.Of(mail, new MailboxAddress("Northmere", "forum@example.org"));

        var entry = Assert.Single(message.Attachments.OfType<TextPart>());
        Assert.Equal(("text/calendar", "session.ics"), (entry.ContentType.MimeType, entry.FileName));
        Assert.Equal((method, "utf-8"), (entry.ContentType.Parameters["method"], entry.ContentType.Charset));
        Assert.Equal("Hello", message.TextBody);
    }

    [Fact]
    public async Task Several_servers_never_take_the_same_mail()
    {
        foreach (var _ in Enumerable.Range(0, 30))
        {
            await WriteAsync();
        }

        var carrier = new Carrier();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RoundAsync(carrier)));

        Assert.Equal(30, carrier.Carried.Count);
        Assert.Equal(30, carrier.Carried.Distinct().Count());
    }

    [Fact]
    public async Task A_mail_that_did_not_go_is_tried_again_later_under_the_same_id()
    {
        await WriteAsync();
        var carrier = new Carrier { Fails = 1 };

        await RoundAsync(carrier);
        await RoundAsync(carrier);
        Assert.Empty(carrier.Carried);
        var id = (await MailAsync()).MessageId;
        _app.Clock.Move(TimeSpan.FromMinutes(2));
        await RoundAsync(carrier);

        Assert.Equal([id], carrier.Carried);
    }

    [Fact]
    public async Task A_mail_server_may_be_away_for_five_days_and_then_it_is_given_up()
    {
        await WriteAsync();
        var carrier = new Carrier { Fails = 1000 };

        for (var day = 0; day < 8; day++)
        {
            await RoundAsync(carrier);
            _app.Clock.Move(TimeSpan.FromDays(1));
        }

        Assert.Equal(OutgoingMail.GivesUpAfter.TotalDays, (await MailAsync()).Tries);
        Assert.Null((await MailAsync()).SentAt);
    }

    [Fact]
    public async Task Mail_that_could_not_go_for_two_hours_is_said_to_whoever_watches_the_server()
    {
        await WriteAsync();
        var carrier = new Carrier { Fails = 2 };
        await RoundAsync(carrier);
        _app.Clock.Move(TimeSpan.FromHours(2.1));
        await RoundAsync(carrier);
        Assert.Contains("mail: 1 could not go", await _app.Visitor().Client.GetStringAsync("/health/ready"), StringComparison.Ordinal);

        _app.Clock.Move(TimeSpan.FromHours(1.1));
        await RoundAsync(carrier);

        Assert.DoesNotContain("mail:", await _app.Visitor().Client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_about_a_worry_goes_first_and_when_it_cannot_go_administrators_and_whoever_watches_read_that_first()
    {
        var person = await _app.PersonAsync(duties: ForumDuties.Administrator);
        var administrator = await _app.SignedInAsync(person);
        await WriteAsync();
        await WriteAsync();
        await _app.InDatabaseAsync(db =>
        {
            db.Add(new OutgoingMail("lead@example.org", "Something needs you", "Hello", _app.Clock.Now, isForSafety: true));
            return db.SaveChangesAsync();
        });
        var carrier = new Carrier { Fails = 6 };
        await RoundAsync(carrier);
        await administrator.OpenAsync("/forum/by-itself");
        Assert.DoesNotContain("two hours", administrator.Text, StringComparison.Ordinal);

        _app.Clock.Move(TimeSpan.FromHours(2.1));
        await RoundAsync(carrier);
        await _app.SignInAsync(administrator, person);
        await administrator.OpenAsync("/forum/by-itself");
        Assert.Contains("3 mails have not gone for two hours or more, 1 of them about", administrator.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "degraded\nmail: 1 about somebody's safety could not go for two hours or more\nmail: 2 could not go",
            await _app.Visitor().Client.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );

        _app.Clock.Move(TimeSpan.FromHours(1.1));
        await RoundAsync(carrier);
        Assert.Equal(3, carrier.Carried.Count);
        var worry = await _app.InDatabaseAsync(db => db.OutgoingMails.Where(m => m.IsForSafety).Select(m => m.MessageId).SingleAsync());
        Assert.Equal(worry, carrier.Carried[0]);
    }

    [Fact]
    public async Task What_a_sent_mail_said_is_forgotten_after_7_days()
    {
        await WriteAsync();
        await RoundAsync(new Carrier());
        _app.Clock.Move(TimeSpan.FromDays(6));
        await RoundAsync(new Carrier());
        Assert.NotEqual("", (await MailAsync()).Body);

        _app.Clock.Move(TimeSpan.FromDays(1.1));
        await RoundAsync(new Carrier());

        Assert.Equal("", (await MailAsync()).Body);
    }

    [Fact]
    public async Task Without_a_mail_server_mails_wait()
    {
        await using var app = new CoProduceApp { DoesItsJobs = true };

        var jobs = app.Services.GetServices<ScheduledJob>().Select(job => job.Name).ToList();

        Assert.NotEmpty(jobs);
        Assert.DoesNotContain(MailJob.Name, jobs);
    }

    [Fact]
    public async Task The_page_of_mails_does_not_exist_outside_development()
    {
        var visitor = _app.Visitor();
        var answer = await visitor.Client.GetAsync("/dev/mail");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Mail_that_waits_because_no_mail_server_is_set_is_said_to_whoever_watches_the_server()
    {
        await WriteAsync();
        await WriteSecretAsync();
        await _app.InDatabaseAsync(db =>
        {
            db.Add(new OutgoingMail("a@example.org", "Tomorrow", "Hello", _app.Clock.Now, goesAt: _app.Clock.Now.AddDays(1)));
            return db.SaveChangesAsync();
        });
        Assert.DoesNotContain("mail:", await ReadyAsync(), StringComparison.Ordinal);

        _app.Clock.Move(TimeSpan.FromHours(2.1));

        Assert.StartsWith("degraded\nmail: 1 could not go for two hours or more\n", await ReadyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_about_a_worry_that_was_given_up_is_said_until_an_administrator_has_seen_to_it()
    {
        var person = await _app.PersonAsync(duties: ForumDuties.Administrator);
        var administrator = _app.Visitor();
        await WriteAsync();
        await _app.InDatabaseAsync(db =>
        {
            db.Add(new OutgoingMail("lead@example.org", "Something needs you", "Hello", _app.Clock.Now, isForSafety: true));
            return db.SaveChangesAsync();
        });
        var carrier = new Carrier { Fails = 1000 };
        for (var day = 0; day < 8; day++)
        {
            await RoundAsync(carrier);
            _app.Clock.Move(TimeSpan.FromDays(1));
        }

        Assert.Contains("mail: 1 about somebody's safety could not go", await ReadyAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("mail: 1 could not go", await ReadyAsync(), StringComparison.Ordinal);

        await _app.SignInAsync(administrator, person);
        await administrator.OpenAsync("/forum/by-itself");
        Assert.Contains("1 mail about somebody's safety is tried no more.", administrator.Text, StringComparison.Ordinal);
        await administrator.SubmitAsync("lost-mail");

        Assert.Contains("It is off this page.", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("safety is tried no more", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mail:", await ReadyAsync(), StringComparison.Ordinal);
        Assert.True(await _app.InDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.What == AuditEvent.LostMailSeen)));
    }

    private Task<string> ReadyAsync() => _app.Visitor().Client.GetStringAsync("/health/ready");

    private Task<int> WriteAsync() =>
        _app.InDatabaseAsync(db =>
        {
            db.OutgoingMails.Add(new OutgoingMail("someone@example.org", "Your idea has a reply", "Hello", _app.Clock.Now));
            return db.SaveChangesAsync();
        });

    private Task<OutgoingMail> MailAsync() => _app.InDatabaseAsync(db => db.OutgoingMails.AsNoTracking().FirstAsync());

    private Task<bool> RoundAsync(IMailCarrier carrier) =>
        _app.InDatabaseAsync(async db =>
        {
            await new MailJob(db, carrier, _app.Clock, NullLogger<MailJob>.Instance).RunAsync(CancellationToken.None);
            return true;
        });

    private sealed class Carrier : IMailCarrier
    {
        private readonly Lock _lock = new();

        public List<string> Carried { get; } = [];
        public int Fails { get; set; }

        public async Task CarryAsync(OutgoingMail mail, CancellationToken stop)
        {
            await Task.Yield();
            lock (_lock)
            {
                if (Fails-- > 0)
                {
                    throw new IOException("The mail server is away.");
                }

                Carried.Add(mail.MessageId);
            }
        }
    }

    private Task<int> WriteSecretAsync(DateTime? goesAt = null) =>
        _app.InDatabaseAsync(db =>
        {
            db.OutgoingMails.Add(
                new OutgoingMail(
                    "someone@example.org",
                    "Choose a new password",
                    "Open https://localhost/account/set-password/secret",
                    _app.Clock.Now,
                    goesAt: goesAt,
                    secretEndsAt: _app.Clock.Now.AddHours(1)
                )
            );
            return db.SaveChangesAsync();
        });

    [Fact]
    public async Task What_a_mail_with_a_secret_said_is_forgotten_as_soon_as_it_went()
    {
        await WriteSecretAsync();
        Assert.Contains("secret", (await MailAsync()).Body, StringComparison.Ordinal);

        await RoundAsync(new Carrier());

        Assert.NotNull((await MailAsync()).SentAt);
        Assert.Equal("", (await MailAsync()).Body);
    }

    [Fact]
    public async Task A_mail_whose_secret_has_ended_goes_no_more_and_its_words_are_forgotten()
    {
        await WriteSecretAsync();
        var carrier = new Carrier { Fails = 1 };
        await RoundAsync(carrier);
        Assert.NotEqual("", (await MailAsync()).Body);
        _app.Clock.Move(TimeSpan.FromMinutes(61));

        await RoundAsync(carrier);

        Assert.Empty(carrier.Carried);
        Assert.Equal("", (await MailAsync()).Body);
    }

    [Fact]
    public async Task Without_a_mail_server_a_secret_is_kept_no_longer_than_it_lives_either()
    {
        await WriteSecretAsync();
        _app.Clock.Move(TimeSpan.FromMinutes(61));
        await _app.InDatabaseAsync(async db =>
        {
            await db.LetGoAsync(_app.Clock.Now);
            return 0;
        });

        Assert.Equal("", (await MailAsync()).Body);
    }

    [Fact]
    public async Task A_mail_that_waits_for_its_turn_goes_then_and_not_before()
    {
        await WriteSecretAsync(_app.Clock.Now.AddMinutes(30));
        var carrier = new Carrier();
        await RoundAsync(carrier);
        Assert.Empty(carrier.Carried);
        _app.Clock.Move(TimeSpan.FromMinutes(31));

        await RoundAsync(carrier);

        Assert.Single(carrier.Carried);
    }
}
