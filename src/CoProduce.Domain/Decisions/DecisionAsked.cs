using CoProduce.Domain.People;

namespace CoProduce.Domain.Decisions;

/// <summary>Who has to be there before a question is put to anybody.</summary>
public partial class Decision
{
    /// <summary>Deciding needs somebody to decide. What was decided elsewhere asks nobody.</summary>
    public static string? WhyTooFew(Mandate mandate, int families, int professionals) =>
        mandate is Mandate.Informed ? null
        : families < DecisionRule.FewestFamilySupporters
            ? "Fewer than 3 families could be asked. A family is asked 7 days after joining, with the working agreement accepted. "
                + "Invite more families, help those who wait to say yes, or open this later."
        : professionals < DecisionRule.FewestProfessionalSupporters
            ? "Nobody who works in services could be asked. They are asked 7 days after joining, with the working agreement accepted and "
                + "training of the last 24 months. Invite somebody, or ask them to do the training first."
        : null;

    /// <summary>Whoever works in services learns how it is done before they put a question, or change one.</summary>
    public static string? WhyUntrained(Side? side, bool isTrained) =>
        side is Side.Professionals && !isTrained
            ? "Do the training first, then you can open and change decisions. It counts for 24 months. The forum tells you when it is."
            : null;
}
