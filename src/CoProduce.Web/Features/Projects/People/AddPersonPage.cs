using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The page where forum staff bring somebody in.</summary>
public record AddPersonPage(ProjectPlace Project, AddPersonForm Form);
