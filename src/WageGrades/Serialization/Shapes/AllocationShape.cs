using System.Diagnostics.CodeAnalysis;
using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>How a month's allocation stands in a document whose amounts are of one currency.</summary>
internal sealed class AllocationShape
{
    private static readonly StringShape<Fraction> Exact = JsonShape.TextOf<Fraction>(
        new Wording("整数或分数，如 1234 或 100/3", "a whole number or a fraction such as 1234 or 100/3"),
        "^-?[0-9]{1,400}(/[1-9][0-9]{0,400})?$",
        (string text, out Fraction value) => Fraction.TryParse(text, out value),
        value => value.ToString());

    private static readonly JsonShape<Ratio> Weight = Exact.As(value => new Ratio(value), ratio => ratio.Value);

    private readonly Currency currency;
    private readonly JsonShape<Money> amount;
    private readonly JsonShape<ExactAmount> exact;

    internal AllocationShape(Currency currency)
    {
        this.currency = currency;
        amount = JsonShape.Number.As<Money>(
            new Wording("至多 12 位小数的金额", "an amount with at most 12 decimals"), TryMoney, each => each.Amount);
        exact = Exact.As(value => new ExactAmount(value, currency), each => each.Value);
        Format = new("wagegrades/allocation", version: 1, "WageGrades allocation of a month", Root());
    }

    internal JsonFormat<Allocation> Format { get; }

    private bool TryMoney(decimal number, [MaybeNullWhen(false)] out Money value)
    {
        var isInRange = Money.IsInRange(number);
        value = isInRange ? currency.Of(number) : default;
        return isInRange;
    }

    private ObjectShape<Allocation> Root() => new("allocation", "What was settled for several people together for one month.", table =>
    {
        var month = table.Required("month", JsonShape.Month, each => each.Month, "The month.");
        var paidIn = table.Required("currency", PlainShapes.Currency, each => each.Currency, "The currency of every amount.", currency);
        var pools = table.Optional(
            "poolShares", JsonShape.List(PoolShare()), each => each.PoolShares, ValueList<AllocatedShare>.Empty, "The shares of pools.");
        var grants = table.Optional("fundGrants", JsonShape.List(Grant()), each => each.FundGrants, ValueList<AllocatedShare>.Empty,
            "What funds pay.");
        var floors = table.Optional("floors", JsonShape.List(Floor()), each => each.Floors, ValueList<AllocatedFloor>.Empty,
            "The levels of relative floors.");
        var funds = table.Optional(
            "funds", JsonShape.List(Fund()), each => each.Funds, ValueList<FundStatement>.Empty, "The funds, from their first month to this one.");
        var findings = table.Optional(
            "findings", JsonShape.List(FindingShapes.Finding(amount)), each => each.Findings, ValueList<Finding>.Empty,
                "What was found while settling.");
        return values => new(month.In(values), currency)
        {
            PoolShares = pools.In(values),
            FundGrants = grants.In(values),
            Floors = floors.In(values),
            Funds = funds.In(values),
            Findings = FindingList.Of(findings.In(values)),
        };
    });

    private ObjectShape<AllocatedShare> PoolShare() => new("pool-share", "What one person receives of a pool.", table =>
    {
        var read = Share(table, "The exact share before it was split to the unit.");
        var total = table.Required("total", amount, share => Of<PoolSource>(share).Total, "The pool of the month.");
        var weight = table.Required("weight", Weight, share => Of<PoolSource>(share).Weight, "The person's weight.");
        var sum = table.Required("sum", Weight, share => Of<PoolSource>(share).Sum, "Everybody's weights together.");
        var made = table.Optional(
            "made", JsonShape.List(PlainShapes.Text), share => Of<PoolSource>(share).Made, ValueList<LocalizedText>.Empty,
            "What the pool is made of, sum by sum; left out where it is one figure.");
        return values => read(values, (_, _) => new PoolSource(total.In(values), weight.In(values), sum.In(values))
        {
            Made = ValueList.Of(made.In(values)),
        });
    });

    private ObjectShape<AllocatedShare> Grant() => new("fund-grant", "What a fund pays one person of a claim; zero where nothing is left.", table =>
    {
        var read = Share(table, "The claim.");
        var fund = table.Required("fund", PlainShapes.Id, share => Of<FundSource>(share).Fund, "The fund's id.");
        var name = table.Required("name", PlainShapes.Text, share => Of<FundSource>(share).Name, "Its name.");
        var claimed = table.Required("claimed", amount, share => Of<FundSource>(share).Claimed, "The claim, or what is left of it.");
        return values => read(values, (paid, dueOn) => new FundSource(fund.In(values), name.In(values), claimed.In(values), paid, dueOn));
    });

    private Func<MemberValues, Func<Money, LocalDate, AmountSource>, AllocatedShare> Share(MemberTable<AllocatedShare> table, string exactly)
    {
        var worker = table.Required("worker", JsonShape.Text, share => share.Worker.Number, "The staff number.");
        var employer = table.Optional(
            "employer", PlainShapes.AnyText, share => share.Worker.Employer, "", "The employer; left out where there is only one.");
        var clause = table.Required("clause", PlainShapes.Id, share => share.Clause, "The clause under which it is paid.");
        var dueOn = table.Required("dueOn", JsonShape.Date, share => share.DueOn, "The day on which it fell due; for a pool the first of the month.");
        var paid = table.Required("amount", amount, share => share.Amount, "What is paid.");
        var whole = table.Required("exact", exact, share => share.Exact, exactly);
        table.Rule([paid], values => paid.In(values).IsNegative ? new Wording("金额不得小于 0", "the amount must not be below 0") : null);
        return (values, reason) => new(
            new WorkerId(worker.In(values), employer.In(values)), clause.In(values), dueOn.In(values), paid.In(values), whole.In(values),
                reason(paid.In(values), dueOn.In(values)));
    }

    private ObjectShape<AllocatedFloor> Floor() => new("allocated-floor", "What a relative floor asks for in the month.", table =>
    {
        var floor = table.Required("floor", PlainShapes.Id, each => each.Floor, "The floor's id.");
        var level = table.Optional(
            "level", exact, each => each.Level, "The figure to reach; left out where there is nobody to compare with.");
        var people = table.Required("people", JsonShape.Integer(0, int.MaxValue), each => each.People, "How many people it was taken from.");
        return values => new(floor.In(values), level.In(values), people.In(values));
    });

    private ObjectShape<FundStatement> Fund()
    {
        ObjectShape<FundMonth> monthShape = new("fund-month", "A fund's month.", table =>
        {
            var month = table.Required("month", JsonShape.Month, each => each.Month, "The month.");
            var opening = table.Required("opening", amount, each => each.Opening, "What it held at the beginning.");
            var expired = Sum("expired", each => each.Expired, "What went back to the payers.");
            var contributed = Sum("contributed", each => each.Contributed, "What the payers added.");
            var claimed = Sum("claimed", each => each.Claimed, "The awards that fell due.");
            var carriedIn = Sum("carriedIn", each => each.CarriedIn, "What was still owed from the months before.");
            var paid = Sum("paid", each => each.Paid, "What it paid of both.");
            var lapsed = Sum("lapsed", each => each.Lapsed, "What it could not pay and never will.");
            var open = table.Optional("openClaims", JsonShape.Integer(0, int.MaxValue), each => each.OpenClaims, 0,
                "Awards without a decided amount.");
            return values => new(
                month.In(values), opening.In(values), expired.In(values), contributed.In(values), claimed.In(values), carriedIn.In(values),
                    paid.In(values),
                lapsed.In(values), open.In(values));

            Member<FundMonth, Money> Sum(string name, Func<FundMonth, Money> get, string description) =>
                table.Optional(name, amount, get, Money.Zero(currency), description);
        });
        return new("fund-statement", "A fund and its months.", table =>
        {
            var fund = table.Required("fund", SharingShapes.Fund(amount), each => each.Fund, "The fund.");
            var months = table.Required("months", JsonShape.List(monthShape), each => each.Months, "Its months, the first one first.");
            return values => new(fund.In(values), currency, months.In(values));
        });
    }

    private static T Of<T>(AllocatedShare share)
        where T : AmountSource => (T)share.Source;
}
