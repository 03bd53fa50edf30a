using CoProduce.Domain.Words;

namespace CoProduce.Domain.Tests.Words;

/// <summary>Whatever somebody types, the search takes it as they meant it.</summary>
public class FoldedWordsTests
{
    [Theory]
    [InlineData("Świetlica", "swietlica")]
    [InlineData("łodzi", "lodzi")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("Sørøya", "soroya")]
    [InlineData("Ærø", "aero")]
    [InlineData("đak", "dak")]
    [InlineData("ISIKLI ışıklı İzmir", "isikli isikli izmir")]
    [InlineData("Þór", "thor")]
    [InlineData("Zoe\u0308 Zoë", "zoe zoe")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ οδοσ")]
    [InlineData("ёлка ЁЛКА", "елка елка")]
    [InlineData("ＡＢＣ ﬁre", "abc fire")]
    public void Case_and_accents_make_no_difference_in_any_alphabet(string typed, string kept)
    {
        Assert.Equal(kept, Folded(typed));
    }

    [Theory]
    [InlineData("مَدْرَسَة", "مدرسه")]
    [InlineData("مـــدرسة", "مدرسه")]
    [InlineData("أحمد إحمد آحمد احمد", "احمد احمد احمد احمد")]
    [InlineData("ى ي ی", "ي ي ي")]
    [InlineData("٢٠٢٦ ۲۰۲۶", "2026 2026")]
    [InlineData("שָׁלוֹם", "שלומ")]
    [InlineData("שלום", "שלומ")]
    public void Points_and_other_forms_of_a_letter_make_no_difference_in_Arabic_and_Hebrew(string typed, string kept)
    {
        Assert.Equal(kept, Folded(typed));
    }

    [Theory]
    [InlineData("trans\u200Bport")]
    [InlineData("trans\u200Dport")]
    [InlineData("trans\u200Cport")]
    [InlineData("trans\u00ADport")]
    [InlineData("\u202Etransport\u202C")]
    [InlineData("trans\u2060port")]
    public void What_cannot_be_seen_parts_no_word(string typed)
    {
        Assert.Equal("transport", Folded(typed));
    }

    [Theory]
    [InlineData("don't", "don’t")]
    [InlineData("don't", "dont")]
    [InlineData("Siobhan's", "Siobhan’s")]
    [InlineData("Siobhan's", "siobhan")]
    [InlineData("O'Brien", "OʼBrien")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("the families'", "the families")]
    public void Either_apostrophe_will_do_or_none(string typed, string other)
    {
        Assert.Equal(Folded(other), Folded(typed));
    }

    [Theory]
    [InlineData("1,000", "1000")]
    [InlineData("12,345,678", "12345678")]
    [InlineData("1,2", "1 2")]
    [InlineData("10,0000", "10 0000")]
    [InlineData("ｶﾞｲﾄﾞ", "ガ イ ド")]
    public void Marks_for_thousands_and_narrow_letters_make_no_difference(string typed, string kept) => Assert.Equal(kept, Folded(typed));

    [Theory]
    [InlineData("المدرسة", "مدرسة")]
    [InlineData("والمدرسة", "مدرسة")]
    [InlineData("للمدرسة", "مدرسة")]
    public void An_Arabic_word_is_found_with_and_without_its_article(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("hour", "hours")]
    [InlineData("meeting", "meetings")]
    [InlineData("meet", "meetings")]
    [InlineData("family", "families")]
    [InlineData("bus", "buses")]
    [InlineData("house", "houses")]
    [InlineData("box", "boxes")]
    [InlineData("church", "churches")]
    [InlineData("child", "children")]
    [InlineData("plan", "planning")]
    [InlineData("answer", "answered")]
    [InlineData("change", "changing")]
    [InlineData("worry", "worried")]
    public void One_and_many_are_found_by_each_other(string one, string many)
    {
        Assert.Equal(Stem(one), Stem(many));
    }

    [Theory]
    [InlineData("car", "care")]
    [InlineData("bus", "but")]
    [InlineData("need", "new")]
    [InlineData("thing", "the")]
    [InlineData("Łodzie", "Łódź")]
    public void Words_that_only_look_alike_stay_apart(string one, string other)
    {
        Assert.NotEqual(Stem(one), Stem(other));
    }

    [Fact]
    public void Percent_and_underline_are_letters_and_a_picture_is_a_word()
    {
        Assert.Equal("100 % _ 🎉 £ 5", Folded("100% _ 🎉 £5"));
    }

    [Theory]
    [InlineData("hour?", "hour")]
    [InlineData("\"ramp*\" (transport)", "ramp transport")]
    [InlineData("ramp\0transport", "ramp transport")]
    [InlineData("\uD83D alone", "alone")]
    [InlineData("… - ' ’", "")]
    public void What_a_search_could_misread_is_no_part_of_a_word(string typed, string kept)
    {
        Assert.Equal(kept, Folded(typed));
    }

    [Fact]
    public void Where_words_have_no_spaces_each_letter_is_kept_and_each_two()
    {
        Assert.Equal(["東", "東京", "京", "京都", "都"], FoldedWords.ToFind("東京都"));
        Assert.Equal(["𠮷", "𠮷野", "野", "tea"], FoldedWords.ToFind("𠮷野 tea"));
    }

    [Theory]
    [InlineData("drop in", "+dropin")]
    [InlineData("well being", "+wellbeing")]
    [InlineData("well-being", "wellbeing")]
    [InlineData("e mail", "+email")]
    [InlineData("3 pm", "+3pm")]
    [InlineData("3:30pm", "30")]
    public void Two_words_that_may_be_written_as_one_are_found_as_one(string text, string kept) =>
        Assert.Contains(kept, FoldedWords.ToFind(text));

    [Theory]
    [InlineData("of the hall")]
    [InlineData("drop. In")]
    [InlineData("remarkable neighbourhood")]
    public void Words_that_nobody_writes_as_one_are_kept_apart(string text) =>
        Assert.DoesNotContain(FoldedWords.ToFind(text), kept => kept.StartsWith('+'));

    [Fact]
    public void A_word_is_known_by_its_first_forty_letters()
    {
        Assert.Equal(new string('a', 40), Folded(new string('a', 119)));
        Assert.Equal(39, Folded("a" + string.Concat(Enumerable.Repeat("\U0001E922", 30))).Length);
    }

    [Fact]
    public void Where_a_word_stands_is_said_in_the_text_as_it_was_written()
    {
        const string Text = "In Łódź, Siobhan’s e\u0301cole.";

        Assert.Equal(["In", "Łódź", "Siobhan’s", "e\u0301cole"], FoldedWords.In(Text).Select(w => Text[w.Start..w.End]));
    }

    [Fact]
    public void However_short_a_word_is_it_has_a_stem()
    {
        var letters = "deginsty".Select(letter => $"{letter}").ToList();
        var words = letters;
        for (var length = 1; length <= 5; length++)
        {
            Assert.DoesNotContain(words, word => Stem(word).Length == 0);
            words = [.. words.SelectMany(word => letters.Select(letter => word + letter))];
        }

        Assert.Equal("ed", Stem("Ed"));
    }

    private static string Folded(string text) => string.Join(' ', FoldedWords.In(text).Select(w => w.Word));

    private static string Stem(string word) => FoldedWords.In(word).Single().Stem;
}
