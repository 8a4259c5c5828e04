using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>The generators as <see cref="LawPropertyAttribute"/> wants them: a class each, which gives one value of one type.</summary>
internal static class Drawn
{
    internal static class Documents
    {
        public static Arbitrary<Document> Any() => DocumentGen.Documents;
    }

    internal static class DocumentsWithFigures
    {
        public static Arbitrary<Document> Any() => DocumentGen.DocumentsWithFigures;
    }

    internal static class Tables
    {
        public static Arbitrary<Table> Any() => DocumentGen.Tables;
    }

    internal static class Agreements
    {
        public static Arbitrary<CollectiveAgreement> Any() => AgreementGen.Any;
    }

    internal static class Workers
    {
        public static Arbitrary<Worker> Any() => WorkerGen.Any;
    }

    internal static class Numbers
    {
        public static Arbitrary<decimal> Any() => MoneyGen.Number;
    }
}
