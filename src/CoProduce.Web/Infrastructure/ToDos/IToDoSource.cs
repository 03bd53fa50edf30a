namespace CoProduce.Web.Infrastructure.ToDos;

/// <summary>
/// Where an area says what waits for somebody. It stands here so that no area has to know the others. Whatever the reader could not open
/// is not among it.
/// </summary>
public interface IToDoSource
{
    Task<IEnumerable<ToDo>> OfAsync(ToDoReader who);
}
