using CoProduce.Domain.Contributions;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Contributions;

public class SameWordsTests
{
    [Theory]
    [InlineData("Thank you. We will look into it.", "thank you - we will look into it!", true)]
    [InlineData("Thank you. We will look into it.", "Thank  you,\nwe will look into it", true)]
    [InlineData("Thank you. We will look into it.", "Thank you. We looked into it.", false)]
    public void Other_commas_and_capitals_do_not_make_other_words(string one, string other, bool isSame) =>
        Assert.Equal(isSame, Reply.Alike(one) == Reply.Alike(other));

    [Fact]
    public void Words_that_were_set_aside_are_the_same_as_no_others()
    {
        var reply = Said().Answer(ReplyKind.Answer, "The council.", 7, Monday);
        var words = reply.SetAside(Monday);
        Assert.Empty(reply.SameAs);
        reply.PutBack(words);

        Assert.Equal(Reply.Alike("the council"), reply.SameAs);
    }
}
