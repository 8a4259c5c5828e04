using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

internal static partial class Drawn
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
}
