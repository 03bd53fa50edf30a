using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Decisions.Log;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>The page where an answer is written down for somebody.</summary>
public record RecordPage(
    ProjectPlace Project,
    int Number,
    string Question,
    IReadOnlyList<string> Options,
    IReadOnlyList<FormChoice> People,
    string? Warning,
    RecordForm Form
)
{
    public string Url => DecisionLinks.Decision(Project.Slug, Number);
}
