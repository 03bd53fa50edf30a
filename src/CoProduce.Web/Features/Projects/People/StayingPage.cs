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

/// <summary>Until when somebody plans to take part.</summary>
public record StayingPage(ProjectPlace Project, IReadOnlyList<FormChoice> Stages, StayingForm Form);
