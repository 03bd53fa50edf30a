using CoProduce.Data;
using CoProduce.Data.Search;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>Searching what was said, answered, decided and done, as far as the person may read it.</summary>
[Route("find")]
public class SearchController(CoProduceDbContext db, ISearch finder, Viewer viewer) : Controller
{
    private const int PageSize = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(SearchForm form)
    {
        form = ModelState.IsValid ? form : new SearchForm { Words = form.Words };
        ModelState.Clear();
        var mine = await PlacesAsync();
        var found = form.IsEmpty
            ? []
            : await finder.FindAsync(
                db,
                form.ToWanted(
                    mine.Where(p => p.Slug == form.Project).Select(p => (int?)p.Id).FirstOrDefault()
                        ?? (string.IsNullOrEmpty(form.Project) ? null : 0)
                ),
                Readable(mine),
                PageSize + 1
            );
        var names = mine.ToDictionary(p => p.Id);
        return View(
            new SearchPage(
                form,
                [.. mine.Select(p => (p.Slug, p.Name))],
                [
                    .. found
                        .Take(PageSize)
                        .Where(f => names.ContainsKey(f.ProjectId))
                        .Select(f => FoundRow.From(f, names[f.ProjectId].Slug, names[f.ProjectId].Name, form.Words)),
                ],
                found.Count > PageSize ? found[PageSize - 1].Id : null
            )
        );
    }

    /// <summary>The projects this person reads in: forum staff all of them, others where they take part or once spoke.</summary>
    private Task<List<Place>> PlacesAsync()
    {
        var me = viewer.PersonId;
        return (
            from p in db.Projects.AsNoTracking()
            join x in db.Participants.Where(x => x.PersonId == me) on p.Id equals x.ProjectId into seats
            from x in seats.DefaultIfEmpty()
            where viewer.IsStaff || (x != null && x.State != ParticipantState.Asked && x.State != ParticipantState.NotAdmitted)
            orderby p.Name
            select new Place(
                p.Id,
                p.Slug,
                p.Name,
                x == null ? null : x.Id,
                x != null && x.State == ParticipantState.TakingPart,
                x != null && x.State == ParticipantState.TakingPart && (x.IsCoLead || x.IsFacilitator)
            )
        ).ToListAsync();
    }

    private Readable Readable(List<Place> mine) =>
        new(
            viewer.IsStaff,
            [.. mine.Where(p => p.TakesPart).Select(p => p.Id)],
            [.. mine.Where(p => p.Runs).Select(p => p.Id)],
            [.. mine.Where(p => p.Seat is not null).Select(p => p.Seat!.Value)]
        );

    private sealed record Place(int Id, string Slug, string Name, int? Seat, bool TakesPart, bool Runs);
}

/// <summary>What somebody looks for.</summary>
public class SearchForm
{
    public string? Words { get; set; }
    public string? Project { get; set; }
    public ContributionKind? Kind { get; set; }
    public StageKey? Stage { get; set; }
    public Side? Group { get; set; }
    public bool? Answered { get; set; }
    public long? Before { get; set; }

    public bool IsEmpty =>
        Wanted.Split(Words).Count == 0
        && string.IsNullOrEmpty(Project)
        && Kind is null
        && Stage is null
        && Group is null
        && Answered is null;

    public Wanted ToWanted(int? projectId) =>
        new(Wanted.Split(Words))
        {
            ProjectId = projectId,
            Kind = Kind,
            Stage = Stage,
            Side = Group,
            IsAnswered = Answered,
            Before = Before,
        };

    /// <summary>The same search, a page further back.</summary>
    public string Older(long before) =>
        $"/find?Words={Uri.EscapeDataString(Words ?? "")}&Project={Uri.EscapeDataString(Project ?? "")}&Kind={Kind}&Stage={Stage}&Group={Group}&Answered={Answered}&Before={before}";
}

/// <summary>The search and what it found.</summary>
public record SearchPage(SearchForm Form, IReadOnlyList<(string Slug, string Name)> Projects, IReadOnlyList<FoundRow> Rows, long? Older);

/// <summary>One thing found, with a piece of its words.</summary>
public record FoundRow(string Title, string Url, string Piece, string Project, StageKey Stage, DateTime At, bool? IsAnswered, Side? Side)
{
    private const int PieceLength = 240;

    public static FoundRow From(SearchEntry f, string slug, string project, string? words) =>
        new(
            f.Of switch
            {
                SearchEntryOf.Contribution => f.Kind!.Value.Words(),
                SearchEntryOf.Reply => $"A reply to {f.Kind!.Value.AboutWords()}",
                SearchEntryOf.Decision => $"A decision: {f.Words.Split('\n')[0]}",
                _ => $"To do: {f.Words.Split('\n')[0]}",
            },
            $"/projects/{slug}/{(f.ContributionId is null ? "decisions" : "said")}/{f.Number}",
            Around(f.ContributionId is null ? f.Words[(f.Words.IndexOf('\n', StringComparison.Ordinal) + 1)..] : f.Words, words),
            project,
            f.Stage,
            f.At,
            f.IsAnswered,
            f.Side
        );

    /// <summary>The words around the first word that was looked for.</summary>
    private static string Around(string text, string? words)
    {
        var at = Wanted
            .Split(words)
            .Select(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase))
            .Where(i => i >= 0)
            .DefaultIfEmpty(0)
            .Min();
        var from = at <= 80 ? 0 : Math.Max(0, text.LastIndexOf(' ', at - 80)) + 1;
        var piece = text[from..Math.Min(text.Length, from + PieceLength)];
        return $"{(from > 0 ? "…" : "")}{piece}{(from + PieceLength < text.Length ? "…" : "")}";
    }
}
