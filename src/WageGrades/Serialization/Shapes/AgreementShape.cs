using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>
/// How a whole agreement stands in a document whose amounts are of one currency: one table of members a type, from which it is read,
/// written and described.
/// </summary>
internal sealed partial class AgreementShape
{
    private static readonly ObjectShape<Party> Party = new("party", "A party to the agreement.", table =>
    {
        var role = table.Required("role", AgreementCodes.Role, party => party.Role, "Its side.");
        var name = table.Required("name", PlainShapes.Text, party => party.Name, "Its name.");
        return values => new(role.In(values), name.In(values));
    });

    private static readonly ObjectShape<PrecedenceGroup> Group = new("group", "Clauses of which the higher pays.", table =>
    {
        var id = table.Required("id", PlainShapes.Id, group => group.Id, "The group's id.");
        var name = table.Optional("name", PlainShapes.Text, group => group.Name, "Its name for readers.");
        var clauses = table.Required(
            "clauses", JsonShape.List(PlainShapes.Id), group => group.Clauses, "The ids of the clauses, the preferred one first.",
                ValueList<ClauseId>.Empty);
        var scope = table.Optional(
            "scope", AgreementCodes.Scope, group => group.Scope, "Over what the higher is judged; a choice that must be made.");
        var later = table.Optional(
            "later", AgreementCodes.Later, group => group.Later,
                "What a later higher entitlement pays; needed by the scopes year, event and employment.");
        return values => new(id.In(values), clauses.In(values)) { Name = name.In(values), Scope = scope.In(values), Later = later.In(values) };
    });

    private readonly Currency paidIn;
    private readonly ObjectShape<CollectiveAgreement> root;

    internal AgreementShape(Currency currency)
    {
        paidIn = currency;
        Amount = JsonShape.NumberBetween(0, null).As<Money>(
            new Wording("不小于 0、至多 12 位小数的金额", "an amount of 0 or more with at most 12 decimals"), TryMoney, NumberOf).As(Spoken);
        Signed = JsonShape.Number.As<Money>(new Wording("至多 12 位小数的金额", "an amount with at most 12 decimals"), TryMoney, NumberOf).As(Spoken);
        root = Root(
            JsonShape.List(Clauses(), key: clause => clause.Id.Value),
            JsonShape.List(Cap(), key: cap => cap.Id.Value),
            JsonShape.List(Floor(), key: floor => floor.Id.Value),
            JsonShape.List(SharingShapes.Fund(Amount), key: fund => fund.Id.Value),
            PolicyShapes.Policies(Amount));
        Format = new("wagegrades/agreement", version: 1, "WageGrades agreement", root);
    }

    internal JsonFormat<CollectiveAgreement> Format { get; }

    /// <summary>An amount: a plain number, in the agreement's currency.</summary>
    private JsonShape<Money> Amount { get; }

    /// <summary>An amount that may be below zero.</summary>
    private JsonShape<Money> Signed { get; }

    private bool TryMoney(decimal number, out Money amount)
    {
        var isMoney = Money.IsInRange(number);
        amount = isMoney ? new Money(number, paidIn) : default;
        return isMoney;
    }

    private static Wording Spoken(Money amount) => new(
        $"{Money.NumberText(amount.Amount, 0)} {amount.Currency.In(Language.Chinese)}",
        $"{Money.NumberText(amount.Amount, 0)} {amount.Currency.In(Language.English)}");

    private decimal NumberOf(Money amount) => amount.HasCurrency && amount.Currency == paidIn
        ? amount.Amount
        : throw new ArgumentException($"The amount {amount} cannot be written: every amount of the agreement is in {paidIn}.", nameof(amount));

    private ObjectShape<PayFloor> Floor()
    {
        SeriesShape<Money> amounts = new("floor-step", new ObjectShape<DatedStep<Money>>("floor-amount", "The monthly amount of a floor.", table =>
        {
            var (from, lastDay) = DayShapes.Dates(table);
            var amount = table.Required("amount", Amount, step => step.Value, "The amount a month.");
            return values => new(from.In(values), lastDay.In(values), amount.In(values), null);
        }));
        return new("floor", "A floor under pay.", table =>
        {
            var id = table.Required("id", PlainShapes.Id, floor => floor.Id, "The floor's id.");
            var name = table.Required("name", PlainShapes.Text, floor => floor.Name, "Its name.");
            var test = table.Required("test", AgreementCodes.Test, floor => floor.Test, "What is tested.");
            var comparison = table.Required(
                "comparison", AgreementCodes.Comparison, floor => floor.Comparison, "Whether pay must reach the amount or exceed it.");
            var amount = table.Required("amounts", amounts, floor => floor.Amount,
                "The amounts by date, a month or an hour.");
            var unit = table.Optional(
                "unit", AgreementCodes.Unit, floor => floor.Unit, FloorUnit.Month, "For what time the amounts stand: a month, or an hour worked.");
            var absence = table.Optional(
                "absence", AgreementCodes.Absence, floor => floor.Absence, FloorAbsence.Prorated, "How days without pay reduce it.");
            var area = table.Optional(
                "area", JsonShape.Text, floor => floor.Area, "The minimum-wage area to which it applies; left out, everywhere.");
            var forms = table.Optional(
                "forms", JsonShape.List(AgreementCodes.Form), floor => floor.Forms,
                    "The employment forms tested; left out, all covered but part-time, or by the hour part-time alone.");
            var tested = table.Optional(
                "tested", SharingShapes.Population, floor => floor.Tested, "Whose months are tested; left out, everybody's.");
            var shares = table.Optional(
                "shares", Shares, floor => floor.Shares, ValueMap<TermKey, Ratio>.Empty,
                "The share of the amount that the bearers of each key are due, above 0; who bears none is not tested. Left out, everybody is due the whole amount.");
            var counts = table.Optional(
                "counts", JsonShape.Map(AgreementCodes.Base, JsonShape.Flag), floor => floor.Counts, PayFloor.UsualCounts,
                "For each base whether a top-up counts in it.");
            var citation = table.Optional("citation", PlainShapes.Citation, floor => floor.Citation,
                "Where it comes from.");
            table.Rule([shares], values => shares.In(values).Values.All(share => share > Ratio.Zero) ? null
                : new Wording("比例须大于 0", "every share must be above 0"));
            return values => new(id.In(values), name.In(values), test.In(values), comparison.In(values), amount.In(values))
            {
                Unit = unit.In(values),
                Absence = absence.In(values),
                Area = area.In(values),
                Forms = forms.In(values),
                Tested = tested.In(values),
                Shares = shares.In(values),
                Counts = counts.In(values),
                Citation = citation.In(values),
            };
        });
    }

    private ObjectShape<CapGroup> Cap() => new("cap", "A cap on what clauses pay a person together.", table =>
    {
        var id = table.Required("id", PlainShapes.Id, cap => cap.Id, "The cap's id.");
        var name = table.Optional("name", PlainShapes.Text, cap => cap.Name, "Its name for readers.");
        var clauses = table.Required(
            "clauses", JsonShape.List(PlainShapes.Id), cap => cap.Clauses, "The ids of the clauses, the one paid first standing first.",
                ValueList<ClauseId>.Empty);
        var most = table.Required("atMost", Amount, cap => cap.AtMost, "The most they pay together.");
        var per = table.Required("per", AgreementCodes.Per, cap => cap.Per, "Over what time.");
        return values => new(id.In(values), clauses.In(values), most.In(values), per.In(values)) { Name = name.In(values) };
    });

    private static ObjectShape<CollectiveAgreement> Root(
        JsonShape<IReadOnlyList<Clause>> clauses,
        JsonShape<IReadOnlyList<CapGroup>> caps,
        JsonShape<IReadOnlyList<PayFloor>> floors,
        JsonShape<IReadOnlyList<AwardFund>> funds,
        JsonShape<AgreementPolicies> choices) => new(
        "agreement", "A collective wage agreement as data.", table =>
    {
        var id = table.Required("id", PlainShapes.Id, agreement => agreement.Id, "The agreement's id.", Nothing.Id);
        var title = table.Required("title", PlainShapes.Text, agreement => agreement.Title, "The title.",
            Nothing.Title);
        var kind = table.Optional(
            "kind", AgreementCodes.Kind, agreement => agreement.Kind, AgreementKind.SingleSubject, "The kind of agreement.");
        var currency = table.Required(
            "currency", PlainShapes.Currency, agreement => agreement.Currency, "The currency of every amount.", Nothing.Currency);
        var term = table.Required("term", DayShapes.Span, agreement => agreement.Term, "The time it is in force.",
            Nothing.Term);
        var continuation = table.Optional(
            "continuation", AgreementCodes.Continuation, agreement => agreement.Continuation,
                "What becomes of it when the term ends and nothing has replaced it.");
        var signed = table.Optional(
            "signed", JsonShape.Date, agreement => agreement.SignedOn, "The day it was signed; left out while it is a draft.");
        var note = table.Optional("note", PlainShapes.Text, agreement => agreement.Note,
            "A note for readers.");
        var parties = table.Optional(
            "parties", JsonShape.List(Party), agreement => agreement.Parties, ValueList<Party>.Empty, "The parties.");
        var forms = table.Optional(
            "coveredForms", JsonShape.List(AgreementCodes.Form), agreement => agreement.CoveredForms, ValueList<Term>.Empty,
            "The employment forms covered where a clause does not say otherwise.");
        var areas = table.Optional(
            "workplaceAreas", JsonShape.Map(JsonShape.Text, JsonShape.Text), agreement => agreement.WorkplaceAreas, ValueMap<string, string>.Empty,
            "The minimum-wage area of each workplace, by the workplace's name.");
        var vocabularies = table.Optional(
            "vocabularies", VocabularyShapes.All, agreement => agreement.OwnVocabularies,
            ValueList<Vocabulary>.Empty, "Vocabularies of its own, and national ones with terms of its own.");
        var policies = table.Optional(
            "policies", choices, agreement => agreement.Policies, AgreementPolicies.None, "The declared choices.");
        var all = table.Required(
            "clauses", clauses, agreement => agreement.Clauses, "The clauses in document order.", ValueList<Clause>.Empty);
        var groups = table.Optional(
            "groups", JsonShape.List(Group, key: group => group.Id.Value), agreement => agreement.Groups, ValueList<PrecedenceGroup>.Empty,
            "The groups of clauses of which the higher pays.");
        var over = table.Optional(
            "caps", caps, agreement => agreement.Caps, ValueList<CapGroup>.Empty, "The caps on what clauses pay a person together.");
        var recognitions = table.Optional(
            "recognition", JsonShape.List(RecognitionShapes.Rule), agreement => agreement.Recognitions, ValueList<RecognitionRule>.Empty,
            "What certificates count for by who issued them.");
        var framework = table.Optional(
            "framework", RecognitionShapes.Framework, agreement => agreement.Framework,
            "The qualification framework: on which level grades, titles and degrees stand.");
        var conversions = table.Optional(
            "creditConversions", JsonShape.List(RecognitionShapes.Conversion), agreement => agreement.CreditConversions,
            ValueList<CreditConversion>.Empty, "What learning credits are recognised as.");
        var under = table.Optional(
            "floors", floors, agreement => agreement.Floors, ValueList<PayFloor>.Empty, "The floors under pay.");
        var limits = table.Optional(
            "funds", funds, agreement => agreement.Funds, ValueList<AwardFund>.Empty, "The funds that limit what clauses pay together.");
        var relative = table.Optional(
            "relativeFloors", JsonShape.List(SharingShapes.RelativeFloor, key: floor => floor.Id.Value), agreement => agreement.RelativeFloors,
            ValueList<RelativeFloor>.Empty, "The floors that follow what other people are paid.");
        var quotas = table.Optional(
            "ratingQuotas", JsonShape.List(SharingShapes.RatingQuota, key: quota => quota.Id.Value), agreement => agreement.RatingQuotas,
            ValueList<RatingQuota>.Empty, "How large a share of a group may have a rating.");
        return values => new(id.In(values), title.In(values), currency.In(values), term.In(values))
        {
            Kind = kind.In(values),
            Continuation = continuation.In(values),
            SignedOn = signed.In(values),
            Note = note.In(values),
            Parties = parties.In(values),
            CoveredForms = forms.In(values),
            WorkplaceAreas = areas.In(values),
            OwnVocabularies = vocabularies.In(values),
            Policies = policies.In(values),
            Clauses = all.In(values),
            Groups = groups.In(values),
            Caps = over.In(values),
            Recognitions = recognitions.In(values),
            Framework = framework.In(values),
            CreditConversions = conversions.In(values),
            Floors = under.In(values),
            Funds = limits.In(values),
            RelativeFloors = relative.In(values),
            RatingQuotas = quotas.In(values),
        };
    });

    /// <summary>What stands for an agreement of which nothing could be read.</summary>
    internal static CollectiveAgreement Nothing { get; } = new("unnamed", LocalizedText.Same(""), Currency.Cny, default);
}
