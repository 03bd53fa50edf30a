using Microsoft.AspNetCore.Mvc.Razor;

namespace CoProduce.Web.Infrastructure;

/// <summary>Every view. What it says of people and projects keeps its own direction, wherever it stands in a line.</summary>
public abstract class ForumView<TModel> : RazorPage<TModel>
{
    public override void Write(string? value)
    {
        if (RightToLeft.IsIn(value))
        {
            Write(RightToLeft.Apart(value!));
        }
        else
        {
            base.Write(value);
        }
    }
}
