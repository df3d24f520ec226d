using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using SocialeBasis.Web.Access.Accounts;

namespace SocialeBasis.Tests.Accounts;

/// <summary>How long who guesses waits, and that it is theirs alone.</summary>
public sealed class SignInDelayTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.168.1.20");
    private static readonly IPAddress There = IPAddress.Parse("192.168.1.21");
    private static readonly Guid Anna = SignInDelay.Password("ANNA@LINDEHOF.EXAMPLE");

    private readonly FakeTimeProvider time = new();
    private readonly SignInDelay delay;

    public SignInDelayTests() => delay = new SignInDelay(time, NullLogger<SignInDelay>.Instance);

    [Fact]
    public void After_five_wrong_tries_each_next_waits_twice_as_long_up_to_a_quarter_of_an_hour()
    {
        var waits = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            Assert.Null(delay.Begin(Here, Anna));
            if (delay.Begin(Here, Anna) is not { } wait)
            {
                continue; // one of the free ones: that was the next
            }

            waits.Add(wait.TotalSeconds);
            time.Advance(wait);
        }

        Assert.Equal([30, 60, 120, 240, 480, 900, 900, 900, 900, 900], waits);
    }

    [Fact]
    public void In_a_day_one_network_tries_about_a_hundred_times()
    {
        var tries = 0;
        for (var minute = 0; minute < 24 * 60; minute++, time.Advance(TimeSpan.FromMinutes(1)))
        {
            while (delay.Begin(Here, Anna) is null)
            {
                tries++;
            }
        }

        Assert.InRange(tries, 95, 105);
    }

    [Fact]
    public void From_elsewhere_and_at_another_account_nothing_is_delayed()
    {
        for (var i = 0; i < SignInDelay.Free; i++)
        {
            delay.Begin(Here, Anna);
        }

        Assert.NotNull(delay.Begin(Here, Anna));
        Assert.Null(delay.Begin(There, Anna));
        Assert.Null(delay.Begin(Here, SignInDelay.Password("BERT@LINDEHOF.EXAMPLE")));
    }

    [Fact]
    public async Task Many_tries_at_the_same_moment_are_no_way_around()
    {
        var through = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => delay.Begin(Here, Anna) is null)));
        Assert.Equal(SignInDelay.Free, through.Count(one => one));
    }

    [Fact]
    public void Waiting_costs_nothing_more_and_the_right_password_or_a_day_of_rest_wipes_the_slate()
    {
        for (var i = 0; i < SignInDelay.Free; i++)
        {
            delay.Begin(Here, Anna);
        }

        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(SignInDelay.First, delay.Begin(Here, Anna));
        }

        time.Advance(SignInDelay.First);
        Assert.Null(delay.Begin(Here, Anna));
        delay.Right(Here, Anna);
        for (var i = 0; i < SignInDelay.Free; i++)
        {
            Assert.Null(delay.Begin(Here, Anna));
        }

        Assert.NotNull(delay.Begin(Here, Anna));
        time.Advance(SignInDelay.Forgotten + TimeSpan.FromSeconds(1));
        for (var i = 0; i < SignInDelay.Free; i++)
        {
            Assert.Null(delay.Begin(Here, Anna));
        }

        delay.Forget(Anna);
        Assert.Null(delay.Begin(Here, Anna));
    }

    [Fact]
    public void However_many_are_tried_a_limited_number_is_kept_and_the_latest_stay()
    {
        for (var i = 0; i < SignInDelay.MostKept + 500; i++, time.Advance(TimeSpan.FromMilliseconds(1)))
        {
            delay.Begin(Here, SignInDelay.Password($"{i}"));
        }

        Assert.InRange(delay.Kept, 1, SignInDelay.MostKept);
        var last = SignInDelay.Password($"{SignInDelay.MostKept + 499}");
        for (var i = 1; i < SignInDelay.Free; i++)
        {
            Assert.Null(delay.Begin(Here, last));
        }

        Assert.NotNull(delay.Begin(Here, last));
    }

    [Fact]
    public void Codes_are_limited_for_the_account_wherever_they_come_from_and_a_right_one_gives_no_more()
    {
        var (budget, account) = (new CodeBudget(time), Guid.NewGuid());
        for (var i = 0; i < CodeBudget.Most; i++)
        {
            Assert.True(budget.TryTake(account));
        }

        Assert.False(budget.TryTake(account));
        Assert.True(budget.TryTake(Guid.NewGuid()));

        time.Advance(CodeBudget.OneMore);
        Assert.True(budget.TryTake(account));
        budget.GiveBack(account);
        Assert.True(budget.TryTake(account));
        Assert.False(budget.TryTake(account));

        var year = 0;
        for (var day = 0; day < 365; day++, time.Advance(TimeSpan.FromDays(1)))
        {
            while (budget.TryTake(account))
            {
                year++;
            }
        }

        // Five codes of a million are right at any moment: under one in a hundred in a year.
        Assert.InRange(year * 5 / 1_000_000d, 0, 0.01);
        budget.Forget(account);
        Assert.True(budget.TryTake(account));
    }
}
