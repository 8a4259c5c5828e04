namespace WageGrades.Oracle;
internal static class Probe { internal const int X = 1; }
