using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The page where the agreement is reworded.</summary>
public record RewordAgreementPage(ProjectPlace Project, AgreementForm Form);
