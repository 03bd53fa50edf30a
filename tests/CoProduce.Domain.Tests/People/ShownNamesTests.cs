using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.People;

public class ShownNamesTests
{
    [Theory]
    [InlineData(NameShown.DisplayName, "Amina K (also works in services)")]
    [InlineData(NameShown.FirstName, "Amina (also works in services)")]
    [InlineData(NameShown.GroupOnly, "A parent (also works in services)")]
    public void Whoever_is_also_known_from_services_shows_so_whatever_name_they_chose(NameShown choice, string shown)
    {
        Assert.Equal(shown, ShownNames.For("Amina K", Hat.ParentCarer, Hat.Professional, choice));
        Assert.DoesNotContain("services", ShownNames.For("Amina K", Hat.ParentCarer, Hat.ParentCarer, choice), StringComparison.Ordinal);
    }

    [Fact]
    public void The_group_is_named_beside_the_name_and_on_the_wall()
    {
        Assert.Equal(
            "Amina, parent carer (also works in services)",
            ShownNames.WithGroup("Amina K", Hat.ParentCarer, Hat.Professional, NameShown.FirstName)
        );
        Assert.Equal(
            "Ruth A, works in services",
            ShownNames.WithGroup("Ruth A", Hat.Professional, Hat.Professional, NameShown.DisplayName)
        );
        Assert.Equal("Someone from a family (also works in services)", ShownNames.OnWall(Hat.YoungPerson, Hat.Professional));
        Assert.Equal("Someone from a family", ShownNames.OnWall(Hat.YoungPerson, Hat.YoungPerson));
    }
}
