using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.People;

public class TypedNameTests
{
    [Theory]
    [InlineData("Ann B", "A family member")]
    [InlineData("Joann B and Ann B", "Joann B and A family member")]
    [InlineData("Ann Brown", "Ann Brown")]
    [InlineData("Ann B D", "Ann B D")]
    [InlineData("Cai & Ann B", "Cai & A family member")]
    [InlineData("Ann B, Cai $1", "A family member, Cai $1")]
    [InlineData("Ann B, Ann B and Ann B", "A family member")]
    public void A_name_changes_where_it_stands_as_a_whole(string typed, string changed) =>
        Assert.Equal(changed, TypedName.Changed(typed, "Ann B", "A family member", 40));
}
