using System.Globalization;

namespace CoProduce.Web.Infrastructure;

/// <summary>The culture of what machines read: addresses, hidden fields, files.</summary>
public static class Cultures
{
    public static CultureInfo Invariant => CultureInfo.InvariantCulture;
}
