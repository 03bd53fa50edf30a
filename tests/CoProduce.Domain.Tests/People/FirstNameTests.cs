using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.People;

/// <summary>Whoever asks for their first name only is not shown with their surname.</summary>
public class FirstNameTests
{
    [Theory]
    [InlineData("Nia Llewelyn", "Nia")]
    [InlineData("Patel, Priya", "Priya")]
    [InlineData("PATEL, Priya", "Priya")]
    [InlineData("van der Berg, Jan", "Jan")]
    [InlineData("Patel, Dr Priya", "Priya")]
    [InlineData("patel, priya", "priya")]
    [InlineData("Dawn Perry, parent carer", "Dawn")]
    [InlineData("Dawn Perry, MBE", "Dawn")]
    [InlineData("Sue, mum of Tom", "Sue")]
    [InlineData("Dr Dawn Perry", "Dawn")]
    [InlineData("Dr. Dawn Perry", "Dawn")]
    [InlineData("Rev Prof Dawn Perry", "Dawn")]
    [InlineData("Mrs Perry", null)]
    [InlineData("Dr", null)]
    [InlineData("🎉 Nia", "Nia")]
    [InlineData("🎉Nia Llewelyn", "Nia")]
    [InlineData("(Nia) Llewelyn", "Nia")]
    [InlineData("“Nia” Llewelyn", "Nia")]
    [InlineData("J. Perry", "J")]
    [InlineData("Anne-Marie O'Neil", "Anne-Marie")]
    [InlineData("D'Arcy Bell", "D'Arcy")]
    [InlineData("हिना शाह", "हिना")]
    [InlineData("王小明", "王小明")]
    [InlineData("👍", "👍")]
    [InlineData("Jane.Smith", "Jane")]
    [InlineData("Jane_Smith", "Jane")]
    [InlineData("Jane–Smith", "Jane")]
    [InlineData("Jane·Smith", "Jane")]
    [InlineData("Jane/Smith", "Jane")]
    [InlineData("Jane🎉Smith", "Jane")]
    [InlineData("Jane--Smith", "Jane")]
    [InlineData("Gal·la Puig", "Gal·la")]
    [InlineData("Mr.Smith", null)]
    [InlineData("Mrs.Jane Smith", "Jane")]
    [InlineData("Mr and Mrs Smith", null)]
    [InlineData("Mr & Mrs Smith", null)]
    [InlineData("Mr and Mrs Jo Smith", "Jo")]
    [InlineData("Smith family", null)]
    [InlineData("The Smiths", null)]
    [InlineData("Familie Schmidt", null)]
    [InlineData("Pani Kowalska", null)]
    [InlineData("Pan Jan Kowalski", "Jan")]
    [InlineData("Państwo Kowalscy", null)]
    [InlineData("Frau Dr. Schmidt", null)]
    [InlineData("Herr Schmidt", null)]
    [InlineData("Mme Dupont", null)]
    [InlineData("Señora Pérez", null)]
    [InlineData("Sra. Ana Pérez", "Ana")]
    [InlineData("Sheikh Rahman", null)]
    [InlineData("Doktor Schmidt", null)]
    [InlineData("Mister Smith", null)]
    [InlineData("Master Smith", null)]
    [InlineData("Father Brown", null)]
    [InlineData("Capt. Smith", null)]
    [InlineData("Ｍｒｓ． Smith", null)]
    [InlineData("د. أحمد", null)]
    [InlineData("د. أحمد حسن", "أحمد")]
    [InlineData("श्रीमती शर्मा", null)]
    [InlineData("王先生", null)]
    public void The_first_name_is_the_one_somebody_is_called_by(string name, string? first) => Assert.Equal(first, FirstName.Of(name));

    [Theory]
    [InlineData("\u2800")]
    [InlineData("\u3164")]
    [InlineData("\u180e")]
    [InlineData("\uffa0")]
    [InlineData("\u00a0")]
    [InlineData("\u2003")]
    public void Whatever_looks_like_a_space_ends_a_first_name(string space) =>
        Assert.Equal("Nia", FirstName.Of(TypedText.Clean($"Nia{space}Llewelyn", keepsLines: false)));

    [Fact]
    public void Whoever_has_only_a_title_and_a_surname_shows_as_their_group() =>
        Assert.Equal("A parent", ShownNames.For("Mrs Perry", Hat.ParentCarer, Hat.ParentCarer, NameShown.FirstName));

    [Theory]
    [InlineData("nia@example.org", "That is an email address, and others would see it.")]
    [InlineData("Nia nia.l@example.org", "That is an email address, and others would see it.")]
    [InlineData("nia＠example.org", "That is an email address, and others would see it.")]
    [InlineData("@nia", null)]
    [InlineData("Nia @ home.", null)]
    public void An_email_address_is_no_name_to_show(string name, string? why)
    {
        Refused(why, FirstName.WhyNot(name));
    }

    [Fact]
    public void Nobody_is_called_by_their_email_address() =>
        Refused("That is an email address, and others would see it.", () =>
            _ = new Person("nia@example.org", Hat.ParentCarer, DateTime.UnixEpoch)
        );
}
