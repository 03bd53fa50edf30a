namespace CoProduce.Web.Tests.House;

/// <summary>Lines that fit on a screen, and comments where a name cannot say it.</summary>
public class LineTests
{
    private const int Widest = 140;

    [Fact]
    public void No_line_of_code_or_of_a_view_is_wider_than_the_screen_of_a_reader()
    {
        var files = Repository.Files("src", ".cs", ".cshtml").Concat(Repository.Files("tests", ".cs"));

        Repository.None(
            $"These lines have more than {Widest} characters",
            files.SelectMany(file =>
                file.Lines.Index()
                    .Where(line => line.Item.Length > Widest)
                    .Select(line => $"{file.Name}:{line.Index + 1} has {line.Item.Length}")
            )
        );
    }

    [Fact]
    public void Comments_are_few_and_are_there()
    {
        var lines = Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")).SelectMany(file => file.Lines).ToList();

        var comments = lines.Count(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal));

        Assert.InRange(100.0 * comments / lines.Count, 1, 4);
    }
}
