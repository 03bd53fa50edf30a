using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The stage to whose end somebody stays.</summary>
public class StayingForm
{
    [Required(ErrorMessage = "Choose until when.")]
    public StageKey? Until { get; set; }
}
