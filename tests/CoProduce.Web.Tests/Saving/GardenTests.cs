using CoProduce.Tests;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Kept;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Every form of the app, through its endpoints: with everything that people type and software stumbles over, twice, and when the
/// sign-in had run out. Nothing breaks, and nothing is lost.</summary>
public class GardenTests
{
    private const int ManyParts = 4;

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, Sweep.Many(ManyParts, sample: 1))];

    [Theory, MemberData(nameof(Parts)), Trait(Sweep.Tier, Sweep.Long)]
    public Task Whatever_i_type_is_kept_as_i_meant_it_or_comes_back_to_me(int part) =>
        InEachFormAsync(part, oneIn: 6, async (garden, row, form, faults) =>
        {
            foreach (var field in form.Names)
            {
                foreach (var seed in Sweep.Of(Nasty.For(form.KindOf(field)), oneIn: 4, part))
                {
                    if (await garden.PutInAsync(field, seed.Value) is { } fault && !Weeds.AreKnown(row.Endpoint, field))
                    {
                        faults.Add($"{field}, {seed.Name}: {fault}");
                    }
                }

                foreach (var (name, fields) in Sweep.Of(form.Torn(field), oneIn: 2, part))
                {
                    if (await garden.SendAsync(field, fields) is { } fault && !Weeds.AreKnown(row.Endpoint, field))
                    {
                        faults.Add($"{field}, {name}: {fault}");
                    }
                }
            }
        });

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public Task I_pressed_the_button_twice_and_it_was_done_once() =>
        InEachFormAsync(part: null, oneIn: 24, async (garden, row, form, faults) =>
        {
            if (
                form.Fields.Exists(f => f.Key == IdempotencyMiddleware.Field)
                && !Weeds.AreKnown(row.Endpoint, "twice")
                && await garden.SendTwiceAsync() is { } fault
            )
            {
                faults.Add(fault);
            }
        });

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public Task I_was_signed_out_while_i_wrote_and_my_words_were_there_when_i_came_back() =>
        InEachFormAsync(part: null, oneIn: 24, async (garden, row, form, faults) =>
        {
            if (
                form.Fields.Exists(f => f.Key == KeptForms.Whose)
                && !Weeds.AreKnown(row.Endpoint, "")
                && await garden.SendTooLateAsync() is { } fault
            )
            {
                faults.Add(fault);
            }
        });

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public Task What_i_type_in_a_box_of_several_lines_keeps_them_and_what_has_one_line_stays_in_one() =>
        InEachFormAsync(part: null, oneIn: 12, async (garden, _, form, faults) =>
        {
            foreach (var field in form.Names.Where(n => form.KindOf(n) is FieldKind.Words or FieldKind.Line))
            {
                if (await garden.SendLinesAsync(field) is { } fault)
                {
                    faults.Add($"{field}: {fault}");
                }
            }
        });

    private static async Task InEachFormAsync(int? part, int oneIn, Func<Garden, Permission, FoundForm, List<string>, Task> tryAsync)
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var browsers = await EveryFormTests.SignedInAsync(app, world);
        var signedOut = app.Visitor().Client;
        await using var database = await Rewound.AtAsync(app);
        var forms = new FilledForms(world, app.Clock);
        List<string> all = [];
        var posts = Permissions.Rows.Where(r => r.Endpoint.StartsWith("POST ", StringComparison.Ordinal));
        foreach (var row in Sweep.Of(posts.Where((_, i) => part is null || i % ManyParts == part), oneIn, part ?? 0))
        {
            database.PutBack();
            var who = Answers.Sender(row);
            var form = await forms.FindAsync(browsers[who], who, row);
            var garden = new Garden(database, browsers[who], signedOut, world.Address(row, row.Endpoint[5..]), form);
            await garden.LearnAsync();
            List<string> faults = [];
            await tryAsync(garden, row, form, faults);
            all.AddRange(faults.Select(fault => $"{row.Endpoint} by {who}, {fault}"));
        }

        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all.Take(200)));
    }
}
