using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What a project is, as forum staff or its leads write it down.</summary>
public class ProjectForm : SharedForm, IValidatableObject
{
    [Required(ErrorMessage = "Give the project a name."), Longest(Project.NameMaxLength)]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Say what the project is for."), Longest(Project.PurposeMaxLength)]
    public string? Purpose { get; set; }

    [Longest(Scope.PartMaxLength)]
    public string? CanChange { get; set; }

    [Longest(Scope.PartMaxLength)]
    public string? CannotChange { get; set; }

    [Longest(Scope.PartMaxLength)]
    public string? Money { get; set; }

    [Longest(Project.SponsorMaxLength)]
    public string? Sponsor { get; set; }

    [OneEmail]
    public string? SponsorEmail { get; set; }

    public Joining Joining { get; set; }

    public List<StagePlanForm> Plans { get; set; } = [.. StageKeys.InOrder.Select(k => new StagePlanForm { Stage = k })];

    [Longest(LockedDate.WhatMaxLength)]
    public string? LockedWhat { get; set; }

    [Days(ToCome = true)]
    public DateOnly? LockedOn { get; set; }

    public static ProjectForm From(Project project) =>
        new()
        {
            Name = project.Name,
            Purpose = project.Purpose,
            CanChange = project.Scope.CanChange,
            CannotChange = project.Scope.CannotChange,
            Money = project.Scope.Money,
            Sponsor = project.Sponsor,
            SponsorEmail = project.SponsorEmail,
            Joining = project.Joining,
            Plans =
            [
                .. project
                    .Stages.OrderBy(s => s.Key)
                    .Select(s => new StagePlanForm
                    {
                        Stage = s.Key,
                        From = s.PlannedFrom,
                        To = s.PlannedTo,
                    }),
            ],
        };

    public void ApplyTo(Project project)
    {
        project.Describe(Name!, Purpose!, Joining);
        project.SetScope(new Scope(CanChange ?? "", CannotChange ?? "", Money ?? ""));
        project.NameSponsor(Sponsor, SponsorEmail);
        foreach (var plan in Plans)
        {
            project.Stage(plan.Stage).Plan(plan.From, plan.To);
        }

        if (LockedOn is { } on)
        {
            project.LockDate(LockedWhat!, on);
        }
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        for (var i = 0; i < Plans.Count; i++)
        {
            if (Plans.FindIndex(p => p.Stage == Plans[i].Stage) < i)
            {
                yield return new ValidationResult($"“{Plans[i].Stage.Words()}” is here twice.", [$"Plans[{i}].Stage"]);
            }

            if (Plans[i].From > Plans[i].To)
            {
                yield return new ValidationResult($"“{Plans[i].Stage.Words()}” cannot end before it starts.", [$"Plans[{i}].To"]);
            }
        }

        if (LockedOn is not null && !TypedText.SaysSomething(LockedWhat))
        {
            yield return new ValidationResult("Say what happens on that date.", [nameof(LockedWhat)]);
        }

        if (LockedOn is null && TypedText.SaysSomething(LockedWhat))
        {
            yield return new ValidationResult("Add the date.", [nameof(LockedOn)]);
        }
    }

    protected override IEnumerable<WrittenPart> Parts() =>
        [
            new("Name", Name),
            new("What is it for?", Purpose),
            new("What can change?", CanChange),
            new("What cannot change, and why?", CannotChange),
            new("What money is there?", Money),
            new("Sponsor", Sponsor),
            new("Sponsor’s email", SponsorEmail),
            .. Plans.Select(p => new WrittenPart($"When “{p.Stage.Words()}” is planned", $"{p.From?.Day()} to {p.To?.Day()}")),
        ];

    /// <summary>When a stage is planned to begin and end.</summary>
    public class StagePlanForm
    {
        public StageKey Stage { get; set; }
        public DateOnly? From { get; set; }
        public DateOnly? To { get; set; }
    }
}
