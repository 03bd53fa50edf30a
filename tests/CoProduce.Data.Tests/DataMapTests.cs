using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CoProduce.Data.Privacy;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoProduce.Data.Tests;

/// <summary>Everything that is kept is on the data map, and a person's own file holds all of theirs and nothing of anybody
/// else's.</summary>
public sealed partial class DataMapTests : IAsyncLifetime
{
    private const string HowToAdd = """

        Add a line for it in src/CoProduce.Data/Keeping/Rows, such as
          new Kept<Thing>("Your things", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
              { Mine = "PersonId", Others = "AgreedById", Yours = "Text, At" },
        Mine:    the columns that say whose row it is      Others:  the columns that name somebody else
        Yours:   what goes into the person's own file      LeftOut: what does not; say why in Because
        WhenForgotten.Goes deletes the rows of somebody who asks to be forgotten.
        A table about nobody needs none of this: end it with WhenForgotten.AboutNobody.
        """;

    private readonly SqliteFile _database = new();

    public ValueTask InitializeAsync() => _database.InitializeAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public void Every_table_is_on_the_data_map()
    {
        using var db = _database.Open();

        Missing(
            "These tables are not on the data map",
            Tables(db.Model).Select(t => t.ClrType.Name).Except(DataMap.All.Select(k => k.Of.Name))
        );
    }

    [Fact]
    public void Every_column_that_names_a_person_is_on_the_data_map()
    {
        using var db = _database.Open();
        var known = DataMap.All.SelectMany(k => k.PersonColumns.Select(c => $"{k.Of.Name}.{c}")).ToHashSet();

        Missing(
            "These columns name a person and are not on the data map",
            Columns(db.Model).Where(c => NamesAPerson().IsMatch(c.Path)).Select(c => $"{c.Of.Name}.{c.Path}").Except(known)
        );
        Missing("These columns are on the data map and do not exist", known.Except(Columns(db.Model).Select(c => $"{c.Of.Name}.{c.Path}")));
    }

    [Fact]
    public void All_words_of_a_person_are_in_their_file_or_left_out_with_a_reason()
    {
        using var db = _database.Open();
        var owned = DataMap.All.Where(k => k.HasOwner).Select(k => k.Of).ToHashSet();
        var known = DataMap.All.SelectMany(k => k.Columns.Select(c => (k.Of, c)));

        Missing(
            "These words are neither in the file nor left out",
            Columns(db.Model)
                .Where(c => owned.Contains(c.Of) && c.Is == typeof(string))
                .Select(c => (c.Of, c: c.Path))
                .Except(known)
                .Select(c => $"{c.Of.Name}.{c.c}")
        );
        Assert.DoesNotContain(DataMap.All, k => k.LeftOutColumns.Count > 0 != k.Because is not null);
    }

    [Fact]
    public async Task The_file_of_a_person_holds_all_of_theirs_and_nothing_of_their_neighbours()
    {
        await using var db = _database.Open();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", TestContext.Current.CancellationToken);
        var (me, neighbour) = (new Planted(db, "mine", 11), new Planted(db, "theirs", 12));

        var file = await MyFile.ReadAsync(db, me.PersonId, (_, words) => words);

        var facts = file.SelectMany(p =>
                p.Rows.SelectMany(r => r).Select(f => string.Create(CultureInfo.InvariantCulture, $"{p.Kept.Of.Name}.{f.Name}={f.Value}"))
            )
            .ToList();
        Assert.DoesNotContain(facts, f => f.Contains("theirs", StringComparison.Ordinal));
        Assert.Empty(file.Where(p => p.Rows.Count == 0).Select(p => p.Kept.What));
        Missing(
            "These words were planted and are not in the file",
            Columns(db.Model)
                .Where(c =>
                    c.Is == typeof(string)
                    && !c.Path.Contains('.', StringComparison.Ordinal)
                    && DataMap.All.Any(k => k.Of == c.Of && k.YourColumns.Contains(c.Path))
                )
                .Select(c => $"{c.Of.Name}.{c.Path}")
                .Where(c => !facts.Any(f => f.StartsWith($"{c}=mine", StringComparison.Ordinal)))
        );
        Assert.NotEqual(me.PersonId, neighbour.PersonId);
    }

    private static void Missing(string problem, IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{problem}:\n  {string.Join("\n  ", all)}{HowToAdd}");
    }

    private static IEnumerable<IEntityType> Tables(IModel model) => model.GetEntityTypes().Where(e => !e.IsOwned());

    /// <summary>Every column by its path from the table, parts included.</summary>
    private static IEnumerable<(Type Of, string Path, Type Is)> Columns(IModel model) =>
        model
            .GetEntityTypes()
            .SelectMany(entity =>
            {
                var (root, path) = (entity, "");
                while (root.FindOwnership() is { } owner)
                {
                    (root, path) = (owner.PrincipalEntityType, $"{owner.PrincipalToDependent!.Name}.{path}");
                }

                return entity
                    .GetProperties()
                    .Where(p => !p.IsShadowProperty() && !(entity.IsOwned() && entity.GetContainerColumnName() is not null))
                    .Select(p => (root.ClrType, path + p.Name, p.ClrType));
            });

    [GeneratedRegex("(Person|Participant|Account|User|Author|Owner|By)Id$")]
    private static partial Regex NamesAPerson();

    /// <summary>One row in every table for one person, with words in it that say whose they are.</summary>
    private sealed class Planted
    {
        private readonly CoProduceDbContext _db;
        private readonly string _whose;
        private readonly int _turn;
        private readonly Dictionary<Type, object> _rows = [];

        public Planted(CoProduceDbContext db, string whose, int turn)
        {
            (_db, _whose, _turn) = (db, whose, turn);
            foreach (var table in Tables(db.Model))
            {
                Plant(table);
            }
        }

        public int PersonId => (int)_db.Entry(_rows[typeof(Person)]).Property("Id").CurrentValue!;

        private object Plant(IEntityType table)
        {
            if (_rows.TryGetValue(table.ClrType, out var known))
            {
                return known;
            }

            var values = table
                .GetProperties()
                .Where(p => p.ValueGenerated is ValueGenerated.Never || !p.IsPrimaryKey())
                .ToDictionary(p => p, p => Value(table, p));
            var row = RuntimeHelpers.GetUninitializedObject(table.ClrType);
            foreach (var list in table.GetNavigations().Where(n => n.IsCollection && n.FieldInfo is not null))
            {
                list.FieldInfo!.SetValue(row, Activator.CreateInstance(list.FieldInfo.FieldType));
            }

            foreach (
                var part in table
                    .GetComplexProperties()
                    .Cast<IPropertyBase>()
                    .Concat(
                        table
                            .GetNavigations()
                            .Where(n =>
                                n.TargetEntityType.IsOwned() && (n.ForeignKey.IsRequiredDependent || n.TargetEntityType.IsMappedToJson())
                            )
                    )
            )
            {
                part.PropertyInfo!.SetValue(row, Whole(part.ClrType));
            }

            var entry = _db.Entry(row);
            foreach (var (property, value) in values)
            {
                entry.Property(property.Name).CurrentValue = value;
            }

            _db.Add(row);
            _db.SaveChanges();
            return _rows[table.ClrType] = row;
        }

        private object? Value(IEntityType table, IProperty property)
        {
            var principal = property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType ?? Named(property);
            var isOthers =
                DataMap.All.Any(k => k.Of == table.ClrType && k.OtherColumns.Contains(property.Name)) && property.Name != "AcceptedById";
            if (
                principal is not null
                && principal != table
                && !isOthers
                && (!property.IsNullable || NamesAPerson().IsMatch(property.Name) || principal.ClrType.Name == "Contribution")
            )
            {
                var key = _db.Entry(Plant(principal)).Property(principal.FindPrimaryKey()!.Properties[0].Name).CurrentValue;
                return key;
            }

            return property.IsNullable && property.ClrType != typeof(string)
                ? null
                : Made(table, property, Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType);
        }

        private IEntityType? Named(IProperty property) =>
            !NamesAPerson().IsMatch(property.Name)
                ? null
                : _db.Model.FindEntityType(
                    property.Name.EndsWith("ParticipantId", StringComparison.Ordinal) || property.Name is "AuthorId"
                        ? typeof(Domain.Participation.Participant)
                    : property.Name is "AccountId" or "UserId" ? typeof(Accounts.Account)
                    : typeof(Person)
                );

        private object Made(IEntityType table, IProperty property, Type type)
        {
            var words = $"{_whose}-{table.ClrType.Name.Split('`')[0]}-{property.Name}";
            return type == typeof(string)
                    ? (table.ClrType.Name, property.Name) switch
                    {
                        ("OutgoingMail", "To") => $"{_whose}-Account-Email",
                        ("OutgoingMail", "NormalizedTo") => EmailAddress.Normalised($"{_whose}-Account-Email"),
                        ("FormReceipt", "Key") =>
                            $"{_db.Entry(Plant(_db.Model.FindEntityType(typeof(Person))!)).Property("Id").CurrentValue}:1",
                        _ => words[..Math.Min(words.Length, property.GetMaxLength() ?? 200)],
                    }
                : type == typeof(DateTime) ? DateTime.UnixEpoch.AddDays(_turn)
                : type == typeof(DateOnly) ? DateOnly.FromDayNumber(_turn)
                : type == typeof(byte[]) ? new byte[] { (byte)_turn }
                : type == typeof(Guid) ? new Guid(_turn, 0, 0, new byte[8])
                : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
                : type == typeof(bool) ? false
                : typeof(IEnumerable).IsAssignableFrom(type) ? Activator.CreateInstance(type)!
                : Convert.ChangeType(_turn, type, CultureInfo.InvariantCulture);
        }

        private static object Whole(Type type)
        {
            var part = RuntimeHelpers.GetUninitializedObject(type);
            foreach (
                var property in type.GetProperties()
                    .Where(p => p.CanWrite && (p.PropertyType == typeof(string) || p.PropertyType == typeof(byte[])))
            )
            {
                property.SetValue(part, property.PropertyType == typeof(string) ? "" : Array.Empty<byte>());
            }

            return part;
        }
    }
}
