using CoProduce.Domain.Participation;
using CoProduce.Web.Security;

namespace CoProduce.Web.TagHelpers;

/// <summary>The parts of a project's place: each of its pages stands in one of them.</summary>
public enum ProjectTab
{
    Now,
    SaySomething,
    Decisions,
    Sessions,
    WhatChanged,
    People,
    More,
}

/// <summary>Where each part of a project is, and who may go there.</summary>
public static class ProjectTabs
{
    public static string Words(this ProjectTab tab) =>
        tab switch
        {
            ProjectTab.SaySomething => "Say something",
            ProjectTab.WhatChanged => "What changed",
            _ => tab.ToString(),
        };

    public static Crumb Link(this ProjectTab tab, string slug) =>
        new(
            tab.Words(),
            tab switch
            {
                ProjectTab.SaySomething => StageLinks.SpeakNow(slug),
                ProjectTab.Decisions => DecisionLinks.OfProject(slug),
                ProjectTab.Sessions => SessionLinks.OfProject(slug),
                ProjectTab.WhatChanged => ConversationLinks.YouSaidWeDidIn(slug),
                ProjectTab.People => PeopleLinks.People(slug),
                ProjectTab.More => ProjectLinks.More(slug),
                _ => ProjectLinks.Project(slug),
            }
        );

    public static bool IsOpenTo(this ProjectTab tab, ProjectPlace here) =>
        tab switch
        {
            ProjectTab.SaySomething => here.WhyNothingNew is null
                && here.Standing is { IsSignedIn: true, State: not ParticipantState.Removed }
                && here.Standing.WhyChangeNothing() is null,
            ProjectTab.People => here.Standing.MayReadLists,
            _ => true,
        };

    /// <summary>What those who run the project do, each where they may do it now.</summary>
    public static IEnumerable<Crumb> ToRun(ProjectPlace here)
    {
        if (!here.Standing.MayRun)
        {
            yield break;
        }

        yield return new Crumb("Answer", ConversationLinks.Waiting(project: here.Slug));
        if (here.WhyNothingNew is null)
        {
            yield return new Crumb("Plan a session", SessionLinks.New(here.Slug));
            yield return new Crumb("Open a decision", DecisionLinks.New(here.Slug));
            yield return new Crumb("Move the stage", StageLinks.Current(here.Slug));
            if (here.Standing.MayInvite)
            {
                yield return new Crumb("Invite", InvitationLinks.OfProject(here.Slug));
            }
        }

        yield return new Crumb("Reports", ModerationLinks.Reports(here.Slug));
        if (here.WhyNothingNew is null)
        {
            yield return new Crumb("Edit", ProjectLinks.Edit(here.Slug));
        }
    }
}
