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

/// <summary>The search and what it found.</summary>
public record SearchPage(SearchForm Form, IReadOnlyList<(string Slug, string Name)> Projects, IReadOnlyList<FoundRow> Rows, long? Older);
