using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <content>Changes of a proposal, which state clauses, tables and amounts as the agreement does.</content>
internal sealed partial class AgreementShape
{
    private static readonly CodeShape<AmountPart> Part = new(
        ("standard", "标准", AmountPart.Standard),
        ("least", "最低", AmountPart.Least),
        ("most", "最高", AmountPart.Most));

    /// <summary>The changes of a proposal.</summary>
    internal UnionShape<ProposalChange> Changes() => Matters(Tables(Values(new UnionShape<ProposalChange>("change"))));

    private UnionShape<ProposalChange> Values(UnionShape<ProposalChange> changes) => changes
        .Case("raise", new ObjectShape<RaiseChange>("raise-change", "Every amount of a clause raised.", table =>
        {
            var (clause, from) = Opening(table);
            var increase = table.Required("increase", IncreaseShapes.Increase, change => change.Increase, "The increase.");
            return values => new(clause.In(values), increase.In(values)) { From = from.In(values) };
        }))
        .Case("set-amount", new ObjectShape<SetAmountChange>("set-amount-change", "One amount of a clause set.", table =>
        {
            var (clause, from) = Opening(table);
            var key = table.Optional(
                "key", PlainShapes.BorneKey, change => change.Key, "The entry's terms, joined by plus signs; left out for the only amount.");
            var grade = table.Optional("grade", PlainShapes.Grade, change => change.Grade, "The grade, for amounts by grade of the ladder.");
            var part = table.Optional(
                "part", Part, change => change.Part, AmountPart.Standard, "The standard itself, or the least or the most of it.");
            var amount = table.Required("amount", JsonShape.NumberBetween(0, null), change => change.Amount, "The new amount.");
            return values => new(clause.In(values), key.In(values), amount.In(values))
            {
                From = from.In(values),
                Grade = grade.In(values),
                Part = part.In(values),
            };
        }))
        .Case("set-share", new ObjectShape<SetShareChange>("set-share-change", "One share of a clause set.", table =>
        {
            var (clause, from) = Opening(table);
            var key = table.Optional(
                "key", PlainShapes.BorneKey, change => change.Key, "The entry's terms, joined by plus signs; left out for the only share.");
            var part = table.Optional(
                "part", Part, change => change.Part, AmountPart.Standard, "The standard itself, or the least or the most of it.");
            var share = table.Required("share", PlainShapes.Share, change => change.Share, "The new share.");
            return values => new(clause.In(values), key.In(values), share.In(values)) { From = from.In(values), Part = part.In(values) };
        }))
        .Case("set-cell", new ObjectShape<SetCellChange>("set-cell-change", "One cell of a ladder set.", table =>
        {
            var (clause, from) = Opening(table);
            var place = table.Required(
                "cell", PlainShapes.Place, change => new GradePlace(change.Grade, change.Step), "The grade and the step, such as G1/2.");
            var amount = table.Required("amount", JsonShape.NumberBetween(0, null), change => change.Amount, "The new amount.");
            return values => new(clause.In(values), place.In(values).Grade, place.In(values).Step, amount.In(values)) { From = from.In(values) };
        }))
        .Case("set-piece", new ObjectShape<SetPieceChange>("set-piece-change", "The price of a piece set.", table =>
        {
            var (clause, from) = Opening(table);
            var piece = table.Required("piece", SchemeShapes.Piece, change => change.Piece, "The piece or order.");
            var price = table.Required("price", SchemeShapes.PriceOfPiece(Amount), change => change.Price, "The new price.");
            return values => new(clause.In(values), piece.In(values), price.In(values)) { From = from.In(values) };
        }));

    private UnionShape<ProposalChange> Tables(UnionShape<ProposalChange> changes) => changes
        .Case("set-ladder", new ObjectShape<SetLadderChange>("set-ladder-change", "The table of a ladder replaced.", table =>
        {
            var (clause, from) = Opening(table);
            var ladder = table.Required("ladders", One(Ladders()), change => change.Ladder, "The new table, without dates, in a list of one.");
            return values => new(clause.In(values), ladder.In(values)) { From = from.In(values) };
        }))
        .Case("regrade", new ObjectShape<RegradeChange>("regrade-change", "A ladder of another shape, and where people go on it.", table =>
        {
            var (clause, from) = Opening(table);
            var ladder = table.Required("ladders", One(Ladders()), change => change.Ladder, "The new table, without dates, in a list of one.");
            var rule = table.Required("rule", Placing(), change => change.Mapping.Rule, "How the new step is found.");
            var grades = table.Optional(
                "grades", JsonShape.Map(PlainShapes.Grade, PlainShapes.Grade), change => change.Mapping.Grades, ValueMap<GradeCode, GradeCode>.Empty,
                "The new grade of each old one; one left out keeps its code.");
            return values => new(clause.In(values), ladder.In(values), new LadderMapping(rule.In(values), grades.In(values)))
            {
                From = from.In(values),
            };
        }))
        .Case("set-standard", new ObjectShape<SetStandardChange>("set-standard-change", "The whole standard of a clause replaced.", table =>
        {
            var (clause, from) = Opening(table);
            var standard = table.Required("amounts", One(Amounts()), change => change.Standard, "The new standard, without dates, in a list of one.");
            return values => new(clause.In(values), standard.In(values)) { From = from.In(values) };
        }))
        .Case("set-scheme", new ObjectShape<SetSchemeChange>("set-scheme-change", "The terms of a pay scheme replaced.", table =>
        {
            var (clause, from) = Opening(table);
            var scheme = table.Required(
                "schemes", One(SchemeShapes.Series(Amount, Signed)), change => change.Scheme, "The new terms, without dates, in a list of one.");
            return values => new(clause.In(values), scheme.In(values)) { From = from.In(values) };
        }));

    private UnionShape<ProposalChange> Matters(UnionShape<ProposalChange> changes) => changes
        .Case("add", new ObjectShape<AddClauseChange>("add-change", "A clause added at the end.", table =>
        {
            var from = From(table);
            var clause = table.Required("new", Clauses(), change => change.Added, "The new clause, as an agreement states it.");
            return values => new(clause.In(values)) { From = from.In(values) };
        }))
        .Case("replace", new ObjectShape<ReplaceClauseChange>("replace-change", "A clause worded anew.", table =>
        {
            var from = From(table);
            var clause = table.Required("new", Clauses(), change => change.New, "The clause as it is to be, under its id.");
            var whole = table.Optional(
                "whole", JsonShape.Flag, change => change.IsWhole, whenAbsent: false, "Whether nothing of the earlier standards stays.");
            return values => new(clause.In(values)) { From = from.In(values), IsWhole = whole.In(values) };
        }))
        .Case("remove", new ObjectShape<RemoveClauseChange>("remove-change", "A clause removed.", table =>
        {
            var (clause, from) = Opening(table);
            return values => new(clause.In(values)) { From = from.In(values) };
        }))
        .Case("set-term", new ObjectShape<SetTermChange>("set-term-change", "The agreement's term set.", table =>
        {
            var from = From(table);
            var term = table.Required("term", DayShapes.Span, change => change.Term, "The new term.");
            return values => new(term.In(values)) { From = from.In(values) };
        }))
        .Case("set-policies", new ObjectShape<SetPoliciesChange>("set-policies-change", "The agreement's declared choices set.", table =>
        {
            var from = From(table);
            var policies = table.Required("policies", PolicyShapes.Policies(Amount), change => change.Policies, "All choices as they are to be.");
            return values => new(policies.In(values)) { From = from.In(values) };
        }))
        .Case("set-floor", new ObjectShape<SetFloorChange>("set-floor-change", "A floor set or added.", table =>
        {
            var from = From(table);
            var floor = table.Required("floor", Floor(), change => change.Floor, "The floor as it is to be.");
            return values => new(floor.In(values)) { From = from.In(values) };
        }))
        .Case("set-fund", new ObjectShape<SetFundChange>("set-fund-change", "A fund set or added.", table =>
        {
            var from = From(table);
            var fund = table.Required("fund", SharingShapes.Fund(Amount), change => change.Fund, "The fund as it is to be.");
            return values => new(fund.In(values)) { From = from.In(values) };
        }))
        .Case("remove-floor", new ObjectShape<RemoveFloorChange>("remove-floor-change", "A floor or a fund removed.", table =>
        {
            var (clause, from) = Opening(table, "id");
            return values => new(clause.In(values)) { From = from.In(values) };
        }))
        .Case("set-frame", new ObjectShape<SetFrameChange>("set-frame-change", "Everything beside the clauses as another agreement has it.", table =>
        {
            var from = From(table);
            var frame = table.Required("agreement", root, change => change.Frame, "The agreement whose other parts are taken.");
            return values => new(frame.In(values)) { From = from.In(values) };
        }));

    private static (Member<T, ClauseId> Clause, Member<T, LocalDate?> From) Opening<T>(MemberTable<T> table, string name = "clause")
        where T : ProposalChange => (table.Required(name, PlainShapes.Id, change => change.Clause, "The id of what is changed."), From(table));

    private static Member<T, LocalDate?> From<T>(MemberTable<T> table)
        where T : ProposalChange =>
        table.Optional("from", JsonShape.Date, change => change.From, "The first day; left out, that of the proposal.");

    /// <summary>A series of one value that holds from ever.</summary>
    private static JsonShape<T> One<T>(JsonShape<EffectiveSeries<T>> series)
        where T : class => series.As<T>(
            new Wording("只有一段且不写日期的列表", "a list of one step without dates"),
            (EffectiveSeries<T> read, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
            {
                value = read.Steps is [{ HasValue: true } only] && only.Span == DateSpan.Ever ? only.Value : null;
                return value is not null;
            },
            EffectiveSeries.Always);
}
