using CoProduce.Data.Mail;

namespace CoProduce.Web.Mail;

/// <summary>Takes one mail out of the house. Throws when it did not go.</summary>
public interface IMailCarrier
{
    Task CarryAsync(OutgoingMail mail, CancellationToken stop);
}
