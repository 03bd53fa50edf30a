namespace CoProduce.Domain.Projects;

/// <summary>One wording of a project's working agreement. People accept a version, never "the agreement".</summary>
public class AgreementVersion
{
    public const int TextMaxLength = 4000;

    public const string StartingText = """
        We listen to understand, and let each other finish.
        Everyone's experience counts as much as anyone's job.
        We say what we mean in plain words, and ask when we do not understand.
        What people share here stays here, unless someone is not safe.
        We say what happened with every idea, also when the answer is no.
        Anyone can take a break or leave, and nobody has to say why.
        """;

    private AgreementVersion() { }

    internal AgreementVersion(int number, string text, DateTime now)
    {
        Number = number;
        Text = text.Needed("Write what you agree to.");
        PublishedAt = now;
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime PublishedAt { get; private set; }
}
