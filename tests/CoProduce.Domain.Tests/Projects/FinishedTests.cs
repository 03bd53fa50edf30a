using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Projects;

public class FinishedTests
{
    [Fact]
    public void A_finished_project_takes_nothing_new_and_a_running_one_does()
    {
        Refused("This project has finished, so nothing new can be added.", Project.WhyFinished(ProjectState.Archived));
        Refused(null, Project.WhyFinished(ProjectState.Published));
    }
}
