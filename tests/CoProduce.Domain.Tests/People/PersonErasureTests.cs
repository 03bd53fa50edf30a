using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.People;

public class PersonErasureTests
{
    [Fact]
    public void Whoever_cannot_be_forgotten_just_now_reads_that_nothing_has_changed() =>
        Assert.Equal(
            "The forum cannot do this just now, and nothing has changed. Please try again tomorrow, or tell the forum.",
            PersonErasure.NotNow
        );
}
