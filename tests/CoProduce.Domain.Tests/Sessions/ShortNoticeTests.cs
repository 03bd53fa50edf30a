using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class ShortNoticeTests
{
    [Theory]
    [InlineData("2026-06-12", true)]
    [InlineData("2026-06-14", true)]
    [InlineData("2026-06-15", false)]
    [InlineData("2026-07-30", false)]
    public void An_organiser_is_warned_when_a_session_is_less_than_ten_working_days_away(string on, bool isWarned) =>
        Assert.Equal(
            isWarned,
            SecondLook.AtShortNotice(
                DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture),
                new DateOnly(2026, 6, 1),
                ForumCalendar.Usual
            )
                is not null
        );
}
