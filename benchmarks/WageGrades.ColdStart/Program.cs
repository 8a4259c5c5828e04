// Prints the CPU milliseconds to the first statement, or with "cost" to the cost of 480 people, and the total.
return WageGrades.Benchmarks.ColdStart.Run(args);
