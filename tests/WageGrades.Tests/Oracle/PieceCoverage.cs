using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What a payable month used of pieces, orders, projects and shares in results, told by the lines, their traces and the facts.</summary>
internal static class PieceCoverage
{
    /// <summary>What a comparison of piece rates must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. Enum.GetNames<PieceTime>().Select(name => $"pieces {name}"),
        .. Enum.GetNames<PieceTierScope>().Select(name => $"bands {name}"),
        "priced by amount",
        "priced by minutes",
        "part of the price",
        "skill factor",
        "item above zero",
        "item below zero",
        "overtime plain in part",
        "overtime from the first piece",
        "bands over a change",
        "two prices in the month",
        "two clauses in the month",
        "ladder in the month",
        "without a day",
        "guarantee Days",
        "guarantee Hours",
        "guarantee by terms",
        "guarantee topped up",
        "guarantee not needed",
        "group",
        "group overtime",
        "group by a rule",
        "group above base rates",
        "value of an hour",
        "price of several",
        "factor of the place",
        "own number",
        "floor topped up",
        "status blocked",
        "status payable",
    ];

    /// <summary>What a comparison of projects and results must meet.</summary>
    public static readonly IReadOnlyList<string> SharedKinds =
    [
        .. ProjectStage.All.Select(stage => $"stage {stage.Term.Code}"),
        .. Enum.GetNames<ProjectSplit>().Select(name => $"split {name}"),
        .. Enum.GetNames<PartialAcceptance>().Select(name => $"partial {name}"),
        .. new[] { BenefitKind.NetTransferIncome, BenefitKind.OperatingProfit, BenefitKind.AfterTaxProfit }.Select(kind =>
            $"share of {kind.Term.Code}"),
        "deduction",
        "failure takes back",
        "members of a stage",
        "after leaving",
        "result shared",
        "result of one",
        "capped",
        "years of use",
        "accepted in part",
        "later figure",
        "terms changed",
        "company shares",
        "status blocked",
        "status pending",
        "status payable",
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement)
    {
        var lines = statement.Lines.Where(line => agreement.Find(line.Clause.Id) is SchemeClause && !line.Amount.IsZero).ToList();
        var found = lines
            .SelectMany(line => agreement.Find(line.Clause.Id) is SchemeClause clause ? Of(clause, worker, statement.Month, line) : [])
            .Concat(Of(agreement, worker, statement, lines));
        return found.Distinct();
    }

    private static IEnumerable<string> Of(SchemeClause clause, Worker worker, YearMonth month, PayLine line) =>
        clause.Schemes.Steps.First(step => step.HasValue).Value switch
        {
            PiecePay => OfPieces(clause, month, line),
            ProjectPay => OfStage(clause, worker, line),
            ResultShare => OfResult(clause, worker, line),
            _ => [],
        };

    private static IEnumerable<string> OfPieces(SchemeClause clause, YearMonth month, PayLine line)
    {
        var terms = clause.Schemes.StepsWithin(SpanOf(month)).Where(step => step.HasValue).Select(step => (PiecePay)step.Value).ToList();
        var pieces = line.Trace.OfType<PieceTrace>().ToList();
        var isGroup = line.Trace.Any(step => step is TeamTrace or PieceSplitTrace);
        var isOvertime =
            line.Occurrence is "overtime" or "rest-day" or "holiday" || (isGroup && line.Occurrence!.Contains('/', StringComparison.Ordinal));
        var isBanded = pieces.Exists(piece => piece.Band != Ratio.One);
        return Met(
            ("pieces Normal", line.Occurrence == "" && pieces.Count > 0),
            ("pieces Overtime", line.Occurrence == "overtime"),
            ("pieces RestDay", line.Occurrence == "rest-day"),
            ("pieces Holiday", line.Occurrence == "holiday"),
            ("bands AllPieces", isBanded && terms.TrueForAll(each => each.TierScope == PieceTierScope.AllPieces)),
            ("bands EachPrice", isBanded && terms.TrueForAll(each => each.TierScope == PieceTierScope.EachPrice)),
            ("bands over a change", isBanded && terms.Count > 1),
            (
                "priced by amount",
                pieces.Exists(piece => terms.Exists(each => each.Prices.TryGetValue(piece.Key, out var price) && price.Amount is not null))),
            (
                "priced by minutes",
                pieces.Exists(piece => terms.Exists(each => each.Prices.TryGetValue(piece.Key, out var price) && price.Amount is null))),
            ("part of the price", pieces.Exists(piece => piece.Part != Ratio.One && piece.Part.Sign > 0)),
            ("skill factor", pieces.Exists(piece => piece.Skill != Ratio.One)),
            ("item above zero", pieces.Exists(piece => piece.Key.Value == "extra")),
            ("item below zero", pieces.Exists(piece => piece.Key.Value == "late")),
            (
                "overtime plain in part",
                isOvertime
                    && terms.TrueForAll(each => each.Overtime?.AfterQuota == true)
                    && pieces.Exists(piece =>
                        piece.Hours != Ratio.One
                        && terms.TrueForAll(each =>
                            each.Overtime?.Weekday != piece.Hours && each.Overtime?.RestDay != piece.Hours && each.Overtime?.Holiday != piece.Hours))
            ),
            ("overtime from the first piece", isOvertime && terms.TrueForAll(each => each.Overtime?.AfterQuota == false)),
            ("group", isGroup && !isOvertime),
            ("group overtime", isGroup && isOvertime),
            ("group by a rule", line.Trace.Any(step => step is PieceSplitTrace)),
            ("group above base rates", line.Trace.Any(step => step is PieceSplitTrace) && terms.TrueForAll(each => each.Split?.IsAboveBaseRates == true)),
            ("value of an hour", terms.TrueForAll(each => each.HourValue is not null)
                && pieces.Exists(piece => terms.Exists(each => each.Prices.TryGetValue(piece.Key, out var price) && price.Amount is null))),
            ("price of several", pieces.Exists(piece => terms.Exists(each => each.Prices.TryGetValue(piece.Key, out var price) && price.Pieces != 1m))),
            ("factor of the place", !isGroup && pieces.Count > 0 && terms.TrueForAll(each => each.PlaceFactors.Count > 0)),
            ("own number", !isGroup && pieces.Count > 0 && terms.TrueForAll(each => each.Coefficient is not null)),
            ("guarantee topped up", line.Trace.Any(step => step is GuaranteeTrace)),
            ("guarantee by terms", line.Trace.Any(step => step is GuaranteeTrace) && terms.TrueForAll(each => each.Guarantee?.Amounts.Count > 1)),
            (
                "guarantee Days",
                line.Trace.Any(step => step is GuaranteeTrace) && terms.TrueForAll(each => each.Guarantee?.Basis == GuaranteeBasis.Days)),
            (
                "guarantee Hours",
                line.Trace.Any(step => step is GuaranteeTrace) && terms.TrueForAll(each => each.Guarantee?.Basis == GuaranteeBasis.Hours)));
    }

    private static IEnumerable<string> OfStage(SchemeClause clause, Worker worker, PayLine line)
    {
        var project = worker.Projects.First(each => line.Occurrence!.StartsWith($"{each.Id}/", StringComparison.Ordinal));
        var step = project.Steps.First(each => line.Occurrence == $"{project.Id}/{each.Stage.Code}");
        var trace = line.Trace.OfType<ProjectTrace>().FirstOrDefault();
        var terms = clause.Schemes.TryGet(project.Steps[0].ReachedOn, out var scheme) ? (ProjectPay)scheme : null;
        return Met(
            ($"stage {step.Stage.Code}", trace is not null),
            ($"split {terms?.Split}", true),
            ($"partial {terms?.Partial}", trace is not null && trace.Accepted != Ratio.One),
            ("deduction", trace is { Deducted.Sign: > 0 }),
            ("failure takes back", line.Trace.Any(each => each is ProjectFailureTrace)),
            ("members of a stage", step.Members is not null),
            ("after leaving", !worker.Employment.TryGet(line.Span.From, out _)));
    }

    private static IEnumerable<string> OfResult(SchemeClause clause, Worker worker, PayLine line)
    {
        var kind = line.Occurrence!.Split('/')[1];
        var trace = line.Trace.OfType<BenefitTrace>().First();
        var steps = clause.Schemes.StepsWithin(new DateSpan(new LocalDate(2026, 1, 1), line.Span.From.PlusDays(1))).Count(step => step.HasValue);
        var part = clause.Schemes.TryGet(line.Span.From, out var scheme)
            ? ((ResultShare)scheme).Parts.First(each => each.Key.Code == kind).Value
            : null;
        var isShared = line.Trace.Any(step => step is TeamTrace);
        var result = worker
            .TeamResults.Select(team => team.Result)
            .Concat(worker.Achievements)
            .First(each => each.Id == line.Occurrence.Split('/')[0]);
        return Met(
            ($"share of {kind}", true),
            ("result shared", isShared),
            ("result of one", !isShared),
            ("capped", trace.CappedAt is not null),
            ("years of use", part?.Years is not null),
            ("accepted in part", result.AcceptedShare != Ratio.One),
            ("later figure", line.Trace.Any(step => step is DifferenceTrace)),
            ("terms changed", steps > 1),
            ("after leaving", !worker.Employment.TryGet(line.Span.From, out _)));
    }

    private static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement, List<PayLine> lines)
    {
        var span = SpanOf(statement.Month);
        var schemes = worker.Scheme.StepsWithin(span).ToList();
        var record = worker.RecordOf(statement.Month);
        var isOnPieces = lines.Exists(line => line.Trace.Any(step => step is PieceTrace));
        var terms = agreement
            .Clauses.OfType<SchemeClause>()
            .Where(clause => lines.Exists(line => line.Clause.Id == clause.Id))
            .Select(clause => clause.Schemes.StepsWithin(span).ToList())
            .ToList();
        return Met(
            ("two prices in the month", isOnPieces && terms.Exists(steps => steps.Count > 1)),
            ("two clauses in the month", isOnPieces && lines.Select(line => line.Clause.Id).Distinct().Count() > 1),
            ("ladder in the month", isOnPieces && schemes.Exists(step => !step.HasValue)),
            ("without a day", isOnPieces && record.Pieces.Any(count => count.On is null)),
            ("guarantee not needed", isOnPieces && !lines.Exists(line => line.Trace.Any(step => step is GuaranteeTrace))
                && terms.TrueForAll(steps => steps.TrueForAll(step => step is { HasValue: true, Value: PiecePay { Guarantee: not null } }))),
            ("floor topped up", isOnPieces && statement.Lines.Any(line => line.Clause.Id == "minimum" && !line.Amount.IsZero)),
            ("company shares", statement.Suppressed.Any(line => line.Reason == LineReason.InShares && line.Entitlement?.IsZero == false)));
    }

    private static DateSpan SpanOf(YearMonth month) => new(month.OnDayOfMonth(1), month.PlusMonths(1).OnDayOfMonth(1));

    private static IEnumerable<string> Met(params (string Kind, bool IsMet)[] kinds) => kinds.Where(each => each.IsMet).Select(each => each.Kind);
}
