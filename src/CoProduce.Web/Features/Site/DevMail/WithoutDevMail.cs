using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CoProduce.Web.Features.Site.DevMail;

/// <summary>Takes the page of unsent mail away wherever real mail leaves.</summary>
public sealed class WithoutDevMail : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var page in feature.Controllers.Where(c => c.AsType() == typeof(DevMailController)).ToList())
        {
            feature.Controllers.Remove(page);
        }
    }
}
