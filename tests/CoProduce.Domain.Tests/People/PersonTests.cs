using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.People;

public class PersonTests
{
    [Fact]
    public void Everybody_is_called_something()
    {
        Refused("Tell us what to call you", () => _ = new Person(" ", Hat.ParentCarer, Monday));
        Refused("Tell us what to call you", () => Somebody().Rename("", Monday, []));
    }

    [Fact]
    public void Whoever_works_in_services_is_turned_down_with_a_reason_until_the_forum_says_yes()
    {
        var worker = Somebody(Hat.Professional);
        Refused("Say why. The person will be told", () => worker.TurnDown(" ", Monday));
        worker.TurnDown("Nobody knows you.", Monday);
        Assert.Equal((Monday, "Nobody knows you."), (worker.TurnedDownAt, worker.TurnedDownReason));

        worker.Approve(Monday);

        Assert.Null(worker.TurnedDownReason);
        Refused("confirmed where they work already", () => worker.TurnDown("Too late.", Monday));
    }

    [Fact]
    public void Training_is_written_down_with_a_day_that_has_been()
    {
        var today = DateOnly.FromDateTime(Monday);
        Refused("Give a day that has been", Person.WhyNotTrained(today.AddDays(1), today));
        Refused(null, Person.WhyNotTrained(today, today));
    }

    [Fact]
    public void The_last_day_of_training_counts_and_nobody_writes_down_their_own()
    {
        var worker = Somebody(Hat.Professional);
        worker.RecordTraining(Monday, byPersonId: 7);
        Refused("A later day of training is written down already", () => worker.RecordTraining(Monday.AddDays(-1), byPersonId: 7));
        Refused("Somebody else of the forum writes down your own", () => worker.RecordTraining(Monday.AddDays(1), byPersonId: worker.Id));

        worker.RecordTraining(Monday.AddDays(2), byPersonId: 7);

        Assert.Equal(Monday.AddDays(2), worker.TrainedAt);
    }

    [Fact]
    public void Nobody_changes_their_name_all_day_or_every_week()
    {
        var person = new Person("Karen Jones", Hat.ParentCarer, Monday);
        DateTime[] today = [.. Enumerable.Range(1, Person.MostNamesInADay).Select(hour => Monday.AddHours(-hour))];
        DateTime[] thisYear = [.. Enumerable.Range(1, Person.MostNamesInAYear).Select(week => Monday.AddDays(-7 * week))];

        Refused("You have changed your name 3 times in a day.", () => person.Rename("Karen J", Monday, today));
        Refused("You have changed your name 12 times in a year.", () => person.Rename("Karen J", Monday, thisYear));
        Assert.Null(person.Rename("Karen Jones", Monday, today));
        Refused(null, Person.WhyNotRename(today, Monday.AddDays(1)));
    }

    [Fact]
    public void What_somebody_was_called_before_is_kept_until_they_are_forgotten()
    {
        var person = new Person("Karen Jones", Hat.ParentCarer, Monday);

        var former = person.Rename("Karen J", Monday.AddDays(9), []);

        Assert.Equal(("Karen Jones", Monday, Monday.AddDays(9)), (former!.Name, former.Since, former.Until));
        Assert.Equal(Monday.AddDays(9), person.CalledSince);
        Assert.Null(person.Rename("Karen J", Monday.AddDays(10), []));
        Assert.Equal(Monday.AddDays(9), person.CalledSince);
    }

    [Fact]
    public void Nobody_is_forgotten_while_others_would_be_left_without_help()
    {
        Refused("Nobody else is an administrator", PersonErasure.WhyNot(ForumDuties.Administrator, [ForumDuties.Staff], []));
        Refused("Nobody else is a safeguarding lead", PersonErasure.WhyNot(ForumDuties.SafeguardingLead, [ForumDuties.Deputy], []));
        Refused("Tell its people first", PersonErasure.WhyNot(ForumDuties.Staff, [], ["Time to breathe"]));
        Refused(null, PersonErasure.WhyNot(ForumDuties.Administrator, [ForumDuties.Administrator], []));
    }

    [Fact]
    public void A_duty_is_laid_down_alone_and_the_last_administrator_and_safeguarding_lead_keep_theirs()
    {
        var person = new Person("Amina K", Hat.ParentCarer, Monday, ForumDuties.Administrator | ForumDuties.SafeguardingLead);
        Refused("Nobody with a duty of the forum takes a side", () => person.TakeOn(ForumDuties.Staff, isAskedNow: true));
        person.TakeOn(ForumDuties.Staff);

        person.LayDown(ForumDuties.Staff, []);
        Refused("Nobody else is an administrator", () => person.LayDown(ForumDuties.Administrator, [ForumDuties.SafeguardingLead]));
        Refused("Nobody else is a safeguarding lead", () => person.LayDown(ForumDuties.SafeguardingLead, [ForumDuties.Administrator]));
        person.LayDown(ForumDuties.Administrator, [ForumDuties.Administrator | ForumDuties.Staff]);

        Assert.Equal(ForumDuties.SafeguardingLead, person.Duties);
        Refused("That duty has ended already", () => person.LayDown(ForumDuties.Administrator, [ForumDuties.Administrator]));
        Refused("That duty has ended already", () => person.LayDown(ForumDuties.None, []));
    }

    [Fact]
    public void Whoever_is_forgotten_has_no_name_no_duty_and_no_mail()
    {
        var person = new Person("Amina K", Hat.ParentCarer, Monday, ForumDuties.Staff);

        person.Forget();

        Assert.Equal(("A family member", ForumDuties.None, false), (person.DisplayName, person.Duties, person.AllowsMail));
    }
}
