using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>
/// What a check found (合规检查报告): code, severity, clause, article and remedy of each finding. Warnings make nothing invalid; without an error
/// the agreement passes the rules listed, and no others.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record CheckReport : IReport
{
    private readonly WhenAsked<ClauseCoverage>? reach;

    internal CheckReport(
        LocalizedText subject, Jurisdiction jurisdiction, bool hasPeople, FindingList findings, CheckCoverage coverage,
        WhenAsked<ClauseCoverage>? reach)
    {
        Subject = subject;
        Jurisdiction = jurisdiction;
        HasPeople = hasPeople;
        Findings = findings;
        Coverage = coverage;
        this.reach = reach;
    }

    /// <summary>What was checked: the agreement's title or the proposal's name.</summary>
    public LocalizedText Subject { get; }

    /// <summary>The law it was checked against.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>True when people's pay was checked too.</summary>
    public bool HasPeople { get; }

    /// <summary>What was found: by the proposal, by the agreement's own checks, by the rules in their order.</summary>
    public FindingList Findings { get; }

    /// <summary>What was compared with the minimum wage, what not and why, and which defaults were used. Without an error the agreement passes what
    /// was tested, and nothing else.</summary>
    public CheckCoverage Coverage { get; }

    /// <summary>
    /// Whom each paying clause reaches in the months checked, and why it pays nobody (条款落实情况); null where the check was given no people.
    /// </summary>
    public ClauseCoverage? ClauseCoverage => reach?.Value;

    /// <summary>True when something must be changed.</summary>
    public bool HasErrors => Findings.HasErrors;

    /// <summary>The report: what was tested and what not, how many findings of each severity, the findings, the defaults used, the rules that were
    /// checked.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language) => ToDocument(language, isPart: false);

    // A larger report says by itself which clauses pay nobody.
    internal Document ToDocument(Language language, bool isPart)
    {
        var summary = Words.ErrorsWarningsFindingsInAll(Findings.Errors.Count, Findings.Warnings.Count, Findings.Count).In(language);
        List<Block> blocks = [.. CoverageBlocks.Of(Coverage, language), new Paragraph(summary, HasErrors ? Emphasis.Alert : Emphasis.None)];
        if (Findings.Count > 0)
        {
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        blocks.AddRange(CoverageBlocks.DefaultsOf(Coverage, language));
        blocks.Add(new Heading(2, Words.WhatWasChecked.In(language)));
        blocks.Add(new BulletList(Jurisdiction.Rules.Select(rule => rule.Name.In(language)).Prepend(
            Words.TheAgreementSOwnData.In(language))));
        if (!isPart)
        {
            blocks.AddRange(ClauseCoverage?.UnpaidBlocks(language) ?? []);
        }

        return new Document(
            language,
            Words.CheckedUnder(Subject, Jurisdiction.Name).In(language),
            blocks);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Subject} under {Jurisdiction.Id}: {Findings}";
}
