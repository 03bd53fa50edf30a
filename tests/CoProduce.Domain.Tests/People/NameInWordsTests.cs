using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.People;

public class NameInWordsTests
{
    private static readonly DateTime Monday = new(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Karen J", true)]
    [InlineData("Karen Ann Jones", true)]
    [InlineData("Karen", false)]
    [InlineData("karen j", false)]
    [InlineData("May I", false)]
    [InlineData("Will A", false)]
    [InlineData("A B", false)]
    [InlineData("The Best Forum In The Whole Town", false)]
    public void A_first_name_with_another_is_a_name_wherever_it_stands_and_a_word_of_every_day_is_not(string name, bool isToldApart) =>
        Assert.Equal(isToldApart, NameInWords.IsToldApart(name));

    [Theory]
    [InlineData("Karen J rings the hall.", "Someone rings the hall.")]
    [InlineData("We ask Karen J's team, and Karen Jones.", "We ask someone's team, and Karen Jones.")]
    [InlineData("It is Karen J.", "It is someone.")]
    [InlineData("Yes. Karen J, please.", "Yes. Someone, please.")]
    [InlineData("karen j", "karen j")]
    public void The_whole_name_reads_as_someone_and_no_part_of_another(string words, string without) =>
        Assert.Equal(without, NameInWords.Without(words, "Karen J"));

    [Theory]
    [InlineData("Thanks Zo and Zo Tester and dear Tester.", "Thanks someone and someone and dear someone.")]
    [InlineData("Dear Tester, Zo Tester wrote. Zo is right.", "Dear someone, someone wrote. Someone is right.")]
    [InlineData("Zo Tester came with Anna Tester and Zo Marsh.", "Someone came with Anna Tester and Zo Marsh.")]
    [InlineData("Thanks Zo and dear Tester.", "Thanks Zo and dear Tester.")]
    public void Where_the_whole_name_stands_its_parts_mean_the_same_person(string words, string without) =>
        Assert.Equal(without, NameInWords.WithoutPerson(words, "Zo Tester"));

    [Theory]
    [InlineData(0, 1, 3, false)]
    [InlineData(0, 7, 30, true)]
    [InlineData(0, 2, 1, true)]
    public void Nobody_takes_words_of_others_away_by_being_called_like_them_for_a_moment(int since, int until, int joined, bool isKnown) =>
        Assert.Equal(isKnown, NameInWords.IsKnown(Monday.AddDays(since), Monday.AddDays(until), [Monday.AddDays(joined)]));

    [Theory]
    [InlineData("Karen J", "We rang karen twice.", true)]
    [InlineData("Karen J", "We rang Karenina twice.", false)]
    [InlineData("Al B", "We rang Al twice.", null)]
    public void A_first_name_alone_is_looked_for_where_it_is_long_enough_to_mean_somebody(string name, string words, bool? mayStand) =>
        Assert.Equal(mayStand, NameInWords.FirstOf(name) is { } first ? NameInWords.MayStandIn(words, first) : null);
}
