using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.People;

public class PersonTests
{
    [Fact]
    public void Everybody_is_called_something()
    {
        Refused("Tell us what to call you", () => _ = new Person(" ", Hat.ParentCarer, Monday));
        Refused("Tell us what to call you", () => Somebody().Rename(""));
    }

    [Fact]
    public void Nobody_is_forgotten_while_others_would_be_left_without_help()
    {
        Refused("the forum's last administrator", PersonErasure.WhyNot(true, false, []));
        Refused("the forum's last safeguarding lead", PersonErasure.WhyNot(false, true, []));
        Refused("Tell its people first", PersonErasure.WhyNot(false, false, ["Time to breathe"]));
        Refused(null, PersonErasure.WhyNot(false, false, []));
    }

    [Fact]
    public void Whoever_is_forgotten_has_no_name_no_duty_and_no_mail()
    {
        var person = new Person("Amina K", Hat.ParentCarer, Monday, ForumDuties.Staff);

        person.Forget();

        Assert.Equal(("A family member", ForumDuties.None, false), (person.DisplayName, person.Duties, person.AllowsMail));
    }
}
