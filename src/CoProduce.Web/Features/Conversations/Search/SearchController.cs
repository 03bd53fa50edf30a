using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>Searching what was said, answered, decided and done, as far as the person may read it.</summary>
[Route("find")]
public class SearchController(SearchQuery search) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(SearchForm form)
    {
        form = ModelState.IsValid ? form : new SearchForm { Words = form.Words };
        ModelState.Clear();
        return View(await search.RunAsync(form));
    }
}
