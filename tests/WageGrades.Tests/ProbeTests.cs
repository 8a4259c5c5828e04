namespace WageGrades.Tests;
public sealed class ProbeTests
{
    [Fact]
    public void Runs_OnRuntime_Prints()
    {
        Prop.ForAll(Gen.Choose(1, 5).ToArbitrary(), x => x > 0).QuickCheckThrowOnFailure();
    }
}
