namespace CoProduce.Domain.Tests;

public class TypedTextTests
{
    [Theory]
    [InlineData("Bell\u0007 and \u001f unit", "Bell and unit")]
    [InlineData("back\u000bslash", "back slash")]
    [InlineData("Nia\u00a0Llewelyn", "Nia Llewelyn")]
    [InlineData("\u202eyzaL", "yzaL")]
    [InlineData("so\u00adft", "soft")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("two\r\nlines", "two lines")]
    [InlineData("\u200b\u200b", "")]
    [InlineData("\u2800", "")]
    [InlineData("\u3164", "")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("a\u200db", "ab")]
    [InlineData("👩\u200d👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👩\u200d👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿")]
    [InlineData("🎉 A party? 𝔘nd 漢𠮷字", "🎉 A party? 𝔘nd 漢𠮷字")]
    public void A_name_keeps_what_is_seen_and_nothing_else(string typed, string clean) =>
        Assert.Equal(clean, TypedText.Clean(typed, keepsLines: false));

    [Fact]
    public void A_long_text_keeps_its_lines_and_loses_what_cannot_be_seen() =>
        Assert.Equal("One\n\nTwo  three", TypedText.Clean(" One\r\n\r\nTwo  \u0000three\n", keepsLines: true));

    [Theory]
    [InlineData("👩\u200d👧👍🏽e\u0301", 3, null)]
    [InlineData("👩\u200d👧👍🏽e\u0301x", 3, "Use 3 characters or fewer.")]
    [InlineData(
        "a\u0335\u0335\u0335\u0335\u0335\u0335\u0335\u0335\u0335\u0335\u0335\u0335",
        3,
        "This has too many pictures, or too many marks on its letters."
    )]
    public void Letters_are_counted_as_people_see_them(string typed, int most, string? why) =>
        Refused(why, TypedText.WhyTooLong(typed, most));

    [Theory]
    [InlineData("-", false)]
    [InlineData("...", false)]
    [InlineData("é", true)]
    [InlineData("7", true)]
    [InlineData("👍", true)]
    [InlineData("हाँ", true)]
    public void A_dot_says_nothing_and_a_picture_does(string typed, bool says) => Assert.Equal(says, TypedText.SaysSomething(typed));

    [Theory]
    [InlineData("ＫＴＲ ＷＭＰ", "KTR WMP")]
    [InlineData("ktr-wmp.", "ktr-wmp")]
    [InlineData("“KTR–WMP”", "KTR-WMP")]
    [InlineData("١٢٣ ٤٥٦", "123 456")]
    [InlineData("１２３４５６。", "123456")]
    public void A_code_is_the_same_on_every_keyboard(string typed, string code) => Assert.Equal(code, TypedText.Code(typed));

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData(" two  spaces ", " two  spaces ")]
    [InlineData("a\u00a0b\u2003c", "a b c")]
    [InlineData("a\u200bb\u202ec", "abc")]
    [InlineData("👩\u200d👧", "👩\u200d👧")]
    public void A_password_is_what_is_seen_of_it_with_all_its_spaces(string typed, string secret) =>
        Assert.Equal(secret, TypedText.Secret(typed));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc…")]
    [InlineData("ab👩\u200d👧", 4, "ab…")]
    [InlineData("e\u0301e\u0301", 3, "e\u0301…")]
    public void A_beginning_is_cut_between_letters_as_people_see_them(string text, int most, string beginning) =>
        Assert.Equal(beginning, TypedText.Beginning(text, most));
}
