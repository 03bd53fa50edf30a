using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Data.Sealing;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Everything the forum keeps about the person signed in: as a page, and as a file that programs read. Only ever one's
/// own.</summary>
[Route("my-data"), AsksAgain, BeforeAgreement]
public class MyFileController(CoProduceDbContext db, NeedSeal seal, Viewer viewer, ForumSettings forum, TimeProvider clock) : Controller
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    [HttpGet("file")]
    public async Task<IActionResult> Show() => View("File", new MyFilePage(await ReadAsync(), clock.Now()));

    [HttpGet("file.json")]
    public async Task<IActionResult> Download()
    {
        var file = new MyFilePage(await ReadAsync(), clock.Now()).AsFile(forum.Name);
        return File(JsonSerializer.SerializeToUtf8Bytes(file, Readable), "application/json; charset=utf-8", "my-data.json");
    }

    private async Task<IReadOnlyList<MyPart>> ReadAsync()
    {
        var me = viewer.PersonId!.Value;
        var file = await MyFile.ReadAsync(db, me, seal.Open);
        db.Note(AuditEvent.DownloadedOwnData, about: me);
        await db.SaveChangesAsync();
        return file;
    }
}
