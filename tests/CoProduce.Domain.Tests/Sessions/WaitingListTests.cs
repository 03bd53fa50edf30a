using static CoProduce.Domain.Sessions.WaitingList;

namespace CoProduce.Domain.Tests.Sessions;

public class WaitingListTests
{
    private const int A = 1;
    private const int B = 2;
    private const int C = 3;
    private static readonly DateTime Nine = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static Asking Placed(int person, int companions = 0) => new(person, companions, null, true);

    private static Asking Waiting(int person, int minutes, int companions = 0) => new(person, companions, Nine.AddMinutes(minutes), true);

    [Fact]
    public void Whoever_waited_longest_gets_the_place_that_is_free()
    {
        var places = Of(2, [Waiting(C, 5), Placed(A), Waiting(B, 1)]);

        Assert.Equal([A, B], places.In);
        Assert.Equal([B], places.GotIn);
        Assert.Equal([C], places.Queue);
        Assert.Equal(0, places.Free);
    }

    [Fact]
    public void Everyone_comes_where_there_is_room_for_everyone()
    {
        var places = Of(null, [Waiting(A, 1), Waiting(B, 2)]);

        Assert.Equal([A, B], places.GotIn);
        Assert.Empty(places.Queue);
        Assert.Null(places.Free);
        Assert.True(places.HasRoomForOneMore);
    }

    [Fact]
    public void Companions_need_a_place_like_everyone_else()
    {
        var places = Of(3, [Placed(A, companions: 1), Waiting(B, 1, companions: 1)]);

        Assert.Equal([A], places.In);
        Assert.Equal([B], places.Queue);
        Assert.Equal(1, places.Free);
    }

    [Fact]
    public void Nobody_overtakes_a_family_that_waits_for_two_places() =>
        Assert.Equal([B, C], Of(2, [Placed(A), Waiting(B, 1, companions: 1), Waiting(C, 2)]).Queue);

    [Fact]
    public void A_family_larger_than_the_whole_session_keeps_nobody_else_waiting()
    {
        var places = Of(2, [Waiting(A, 1, companions: 2), Waiting(B, 2)]);

        Assert.Equal([B], places.In);
        Assert.Equal([A], places.Queue);
    }

    [Fact]
    public void Whoever_does_not_take_part_now_holds_no_place_and_keeps_nobody_waiting()
    {
        var places = Of(1, [Placed(A) with { TakesPart = false }, Waiting(B, 1) with { TakesPart = false }, Waiting(C, 2)]);

        Assert.Equal([C], places.In);
        Assert.Equal([A], places.LostIt);
        Assert.Empty(places.Queue);
    }

    [Fact]
    public void Fewer_places_than_before_take_nobodys_place_away()
    {
        var places = Of(1, [Placed(A), Placed(B), Waiting(C, 1)]);

        Assert.Equal([A, B], places.In);
        Assert.Equal([C], places.Queue);
        Assert.Equal(0, places.Free);
    }

    [Fact]
    public void Nobody_more_comes_along_while_somebody_waits()
    {
        Assert.True(Of(2, [Placed(A)]).HasRoomForOneMore);
        Assert.False(Of(1, [Placed(A)]).HasRoomForOneMore);
        Assert.False(Of(2, [Placed(A), Waiting(B, 1, companions: 1)]).HasRoomForOneMore);
    }

    [Fact]
    public void Whatever_happens_no_session_is_overbooked_and_the_next_one_always_gets_a_place_that_is_free()
    {
        var chance = new Random(14);
        for (var i = 0; i < 2000; i++)
        {
            var seats = chance.Next(1, 8);
            var asking = Enumerable
                .Range(1, chance.Next(0, 12))
                .Select(p => new Asking(p, chance.Next(0, 3), Nine.AddMinutes(chance.Next(0, 30)), chance.Next(5) > 0))
                .ToList();

            var places = Of(seats, asking);

            var people = asking.ToDictionary(a => a.PersonId, a => a.People);
            Assert.True(places.In.Sum(p => people[p]) <= seats);
            Assert.DoesNotContain(places.Queue.Where(p => people[p] <= seats).Take(1), p => people[p] <= places.Free);
            Assert.Equal(asking.Count(a => a.TakesPart), places.In.Count + places.Queue.Count);
            Assert.Empty(
                Of(
                    seats,
                    [
                        .. asking
                            .Where(a => a.TakesPart)
                            .Select(a => a with { WaitingSince = places.In.Contains(a.PersonId) ? null : a.WaitingSince }),
                    ]
                ).GotIn
            );
        }
    }
}
