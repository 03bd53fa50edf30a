using System.Linq.Expressions;

namespace CoProduce.Data.Privacy;

/// <summary>Reads which columns an expression of the data map names: one, or several in an object made of them.</summary>
internal static class MappedColumns
{
    public static IReadOnlyList<string> Of(LambdaExpression? columns) =>
        columns is null ? []
        : Bare(columns.Body) is NewExpression several ? [.. several.Arguments.Select(Path)]
        : [Path(columns.Body)];

    /// <summary>A column of an owned part is named by way of that part, as in "Data.Name".</summary>
    private static string Path(Expression column) =>
        Bare(column) switch
        {
            MemberExpression { Expression: ParameterExpression } of => of.Member.Name,
            MemberExpression of => $"{Path(of.Expression!)}.{of.Member.Name}",
            var other => throw new InvalidOperationException($"{other} is no column."),
        };

    private static Expression Bare(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } converted ? Bare(converted.Operand) : expression;
}
