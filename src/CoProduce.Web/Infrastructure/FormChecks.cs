using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>What an action finds wrong with one field, beside what the form says of itself.</summary>
public static class FormChecks
{
    public static void Refuse(this Controller controller, string field, string? why)
    {
        if (why is not null)
        {
            controller.ModelState.AddModelError(field, why);
        }
    }
}
