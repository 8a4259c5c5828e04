using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Agreements;

public sealed class AgreementRegisterTests
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    private static CollectiveAgreement Agreement(string id, int year, LocalDate signedOn, Continuation? continuation = null) =>
        new(id, LocalizedText.Same(id), Currency.Cny, DateSpan.OfYear(year)) { SignedOn = signedOn, Continuation = continuation };

    private static CollectiveAgreement Of2025(Continuation? continuation = Continuation.UntilReplaced) =>
        Agreement("deal-2025", 2025, new LocalDate(2024, 12, 20), continuation);

    private static CollectiveAgreement Of2026(LocalDate signedOn) => Agreement("deal-2026", 2026, signedOn, Continuation.Lapses);

    [Fact]
    public void AsKnownOn_SignedInJune_OldOneIsKnownInMayAndNewOneLater()
    {
        var register = AgreementRegister.Empty.Sign(Of2025()).Sign(Of2026(new LocalDate(2026, 6, 10)));
        LocalDate march = new(2026, 3, 1);

        Assert.Equal("deal-2025", register.AsKnownOn(new LocalDate(2026, 5, 3)).InForceOn(march)!.Id.Value);
        Assert.Equal("deal-2025", register.AsKnownOn(new LocalDate(2026, 6, 9)).InForceOn(march)!.Id.Value);
        Assert.Equal("deal-2026", register.AsKnownOn(new LocalDate(2026, 6, 10)).InForceOn(march)!.Id.Value);
        Assert.Equal("deal-2026", register.InForceOn(march)!.Id.Value);
        Assert.Null(register.AsKnownOn(new LocalDate(2024, 1, 1)).InForceOn(march));
    }

    [Fact]
    public void InForce_Continues_IsOneStepBeyondTheTermUntilReplaced()
    {
        var known = AgreementRegister.Empty.Sign(Of2025());
        Assert.Equal(new DateSpan(new LocalDate(2025, 1, 1)), Assert.Single(known.InForce.Steps).Span);
        var finding = Assert.Single(known.Check());
        Assert.Equal(FindingCodes.TermContinues, finding.Code);
        Assert.Equal(NewYear, finding.Argument("from"));

        var followed = known.Sign(Of2026(new LocalDate(2026, 6, 10)));
        Assert.Equal(NewYear, followed.InForceOn(new LocalDate(2025, 12, 31))!.Term.Until);
        Assert.Equal(FindingCodes.TermLapsed, Assert.Single(followed.Check()).Code);
    }

    [Theory]
    [InlineData(Continuation.Lapses, "WG2101")]
    [InlineData(null, "WG2001")]
    public void InForceOn_AfterATermThatDoesNotContinue_IsNoneAndSaysWhy(Continuation? continuation, string code)
    {
        var register = AgreementRegister.Empty.Sign(Of2025(continuation));

        Assert.Null(register.InForceOn(NewYear));
        Assert.Equal(code, Assert.Single(register.Check()).Code.Id);
    }

    [Fact]
    public void InForceOn_TermsOverlap_IsNoneAndIsAFinding()
    {
        var register = AgreementRegister.Empty.Sign(Of2025())
            .Sign(Agreement("other", 2025, new LocalDate(2025, 6, 1)) with { Term = new DateSpan(new LocalDate(2025, 10, 1), NewYear) });

        Assert.Null(register.InForceOn(new LocalDate(2025, 10, 1)));
        Assert.NotNull(register.InForceOn(new LocalDate(2025, 9, 30)));
        var finding = register.Check()[0];
        Assert.Equal(FindingCodes.TermsOverlap, finding.Code);
        Assert.Equal(new LocalDate(2025, 10, 1), finding.Argument("from"));
    }

    [Fact]
    public void Replace_FromADayInsideTheTerm_CutsTheOldOneThere()
    {
        LocalDate day = new(2025, 3, 16);
        var register = AgreementRegister.Empty.Sign(Of2025()).Replace(Of2025() with { SignedOn = new LocalDate(2025, 6, 1) }, day);

        var march = register.ForMonth(new YearMonth(2025, 3));

        Assert.Equal(2, march.Count);
        Assert.Equal(day, march[0].Term.Until);
        Assert.Equal(day, march[1].Term.From);
        Assert.DoesNotContain(register.Check(), finding => finding.Code == FindingCodes.TermsOverlap);
    }

    [Fact]
    public void Replace_ReplacingOneEnds_TheReplacedOneDoesNotComeBack()
    {
        var longer = Of2025() with { Term = new DateSpan(new LocalDate(2025, 1, 1), new LocalDate(2028, 1, 1)) };
        var register = AgreementRegister.Empty.Sign(longer).Replace(Of2026(new LocalDate(2026, 6, 10)), NewYear);

        Assert.Null(register.InForceOn(new LocalDate(2027, 1, 1)));
        Assert.Equal(FindingCodes.TermLapsed, Assert.Single(register.Check()).Code);
    }

    [Fact]
    public void Sign_DraftForeignOrOutsideTerm_Throws()
    {
        var register = AgreementRegister.Empty.Sign(Of2025());

        Assert.Throws<ArgumentException>(() => register.Sign(Of2025() with { SignedOn = null }));
        Assert.Throws<ArgumentException>(() => register.Sign(Of2025() with { Currency = Currency.Eur }));
        Assert.Throws<ArgumentOutOfRangeException>(() => register.Replace(Of2026(NewYear), new LocalDate(2025, 12, 31)));
    }
}
